import { describe, expect, it } from 'vitest'
import { now } from '../../test/arbitraries/moments.ts'
import { parseActivities, parseContacts, parseSeeker } from './parse-entries.ts'

const known = {
  now,
  contacts: new Map([['ben', new Date('2026-01-10T00:00:00Z')]]),
  activityIds: new Set(['hello']),
}
const hello = { type: 'approach_sent', id: 'hello-2', contactId: 'ben', at: '2026-02-01T00:00:00Z' }
const kim = { id: 'kim', name: 'Kim', channel: 'alumni' }

describe('entries to be added to a record', () => {
  it('may refer to contacts that are there already', () => {
    expect(parseActivities([hello], known).success).toBe(true)
    expect(parseContacts([{ ...kim, introducedBy: 'ben' }], known).success).toBe(true)
  })

  it('may refer to each other', () => {
    const help = { ...hello, type: 'help_received', id: 'help' }
    expect(parseActivities([{ ...hello, type: 'thanks_sent', for: ['help', 'hello'] }, help], known).success).toBe(true)
    expect(
      parseContacts(
        [
          { ...kim, introducedBy: 'lee' },
          { ...kim, id: 'lee' },
        ],
        known,
      ).success,
    ).toBe(true)
  })

  it.each([
    ['an activity', () => parseActivities([{ ...hello, id: 'hello' }], known)],
    ['a contact', () => parseContacts([{ ...kim, id: 'ben' }], known)],
  ] as const)('are refused when the id of %s is taken', (_, parse) => {
    expect(parse()).toMatchObject({
      success: false,
      issues: [{ code: 'duplicate_id', path: [0, 'id'], firstPath: [] }],
    })
  })

  it('are refused when they happened before the contact was known', () => {
    expect(parseActivities([{ ...hello, at: '2026-01-01T00:00:00Z' }], known)).toMatchObject({
      issues: [{ code: 'before_contact_known', path: [0, 'at'] }],
    })
  })

  it.each<[string, readonly object[], readonly string[]]>([
    ['straight', [{ ...kim, introducedBy: 'kim' }], ['kim']],
    [
      'through another',
      [
        { ...kim, introducedBy: 'lee' },
        { ...kim, id: 'lee', introducedBy: 'kim' },
      ],
      ['kim', 'lee'],
    ],
    [
      'somewhere along the chain',
      [
        { ...kim, introducedBy: 'lee' },
        { ...kim, id: 'lee', introducedBy: 'mo' },
        { ...kim, id: 'mo', introducedBy: 'lee' },
      ],
      ['lee', 'mo'],
    ],
  ])('are refused when somebody introduced themselves, %s', (_, contacts, contactIds) => {
    const index = contactIds.includes('kim') ? 0 : 1
    const issues = [{ code: 'introduced_in_a_circle', path: [index, 'introducedBy'], contactIds }]
    expect(parseContacts(contacts, known)).toEqual({ success: false, issues })
  })

  it('are refused with paths that begin at the list', () => {
    expect(parseContacts([kim, { id: 'lee', name: 'Lee' }], known)).toMatchObject({
      issues: [{ code: 'required', path: [1, 'channel'] }],
    })
  })
})

describe('a seeker on their own', () => {
  it('is read', () => {
    expect(parseSeeker({ id: 'ana' }, { now })).toEqual({
      success: true,
      value: { id: 'ana', affiliations: [], selfReports: [] },
    })
  })

  it('is refused with a goal in the past', () => {
    const goal = { outcome: 'offer', by: '2026-01-01T00:00:00Z' }
    expect(parseSeeker({ id: 'ana', goal }, { now })).toMatchObject({
      issues: [{ code: 'goal_in_the_past', path: ['goal', 'by'] }],
    })
  })
})
