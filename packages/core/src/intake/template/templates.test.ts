import { describe, expect, it } from 'vitest'
import { readImport } from '../read-import.ts'

const activities = 'at,type,contact,ask,answer,depth,minutes,count,channel,employer'
const employers = 'employer,role,motivation,posting,note'

describe('a table filled in by hand', () => {
  it('names people who are on no other list', async () => {
    const rows = ['2026-02-01,approach_sent,Ana Ruiz,advice', '2026-02-03,Conversation_Held, ana  ruiz,,,business,30']
    const { contacts, activities: read } = await readImport([activities, ...rows].join('\n'))
    expect(contacts.map(({ name }) => name)).toEqual(['Ana Ruiz'])
    expect(read.map(({ activity }) => activity)).toEqual([
      { type: 'approach_sent', at: new Date('2026-02-01'), contactId: 'name:ana ruiz', ask: 'advice' },
      {
        type: 'conversation_held',
        at: new Date('2026-02-03'),
        contactId: 'name:ana ruiz',
        depth: 'business',
        minutes: 30,
      },
    ])
  })

  it.each([
    [activities, '2026-02-01,hugged,Ana', { code: 'not_one_of', column: 'type', text: 'hugged' }],
    [activities, '2026-02-01,,Ana', { code: 'missing_cell', column: 'type' }],
    [activities, ',help_given,Ana', { code: 'missing_cell', column: 'at' }],
    [activities, '2026-02-01,help_given,', { code: 'missing_cell', column: 'contact' }],
    [activities, '2026-02-01,conversation_held,Ana,,,deep', { code: 'not_one_of', column: 'depth' }],
    [activities, '2026-02-01,hours_logged,,,,,soon,,alumni', { code: 'unreadable_cell', column: 'minutes' }],
    [activities, '2026-02-01,hours_logged,,,,,9000,,alumni', { code: 'too_big', column: 'minutes', maximum: 1_440 }],
    [employers, 'Acme,,0', { code: 'too_small', column: 'motivation', minimum: 1 }],
    [employers, ',CTO,3', { code: 'missing_cell', column: 'employer' }],
  ])('of the columns %s leaves out %s', async (header, row, issue) => {
    const read = await readImport(`${header}\n${row}\n`)
    expect([read.activities, read.employers]).toEqual([[], []])
    expect(read.issues).toContainEqual(
      expect.objectContaining({ ...issue, severity: 'refused', source: { file: 'file', line: 2 } }),
    )
  })
})
