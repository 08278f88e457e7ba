import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvLine } from '../../../test/import-files/csv-line.ts'
import { parseRecord } from '../../record/parse-record.ts'
import type { Imported } from '../imported.ts'
import { readImport } from '../read-import.ts'
import type { NamedContent } from '../source/import-input.ts'

const now = new Date('2026-03-02T09:00:00Z')
const day = fc.integer({ min: 1, max: 4_000 }).map((days) => new Date(now.getTime() - days * 86_400_000 - 3_600_000))
const person = fc.integer({ min: 1, max: 6 })
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const me = ['Sam Seeker', 'https://www.linkedin.com/in/sam']

const urlOf = (number: number): string => `https://www.linkedin.com/in/p${number}`
/** Half of the people share a name. */
const nameOf = (number: number): string => (number % 2 ? `Person ${number}` : 'Ana Ruiz')

const connections = fc
  .uniqueArray(fc.record({ person, day }), { selector: (one) => one.person, maxLength: 6 })
  .map((rows) => ({
    name: 'Connections.csv',
    content: table(
      'First Name,Last Name,URL,Connected On',
      rows.map((one) => [
        ...[nameOf(one.person), 'X', urlOf(one.person)],
        `${one.day.getUTCDate()} ${months[one.day.getUTCMonth()]} ${one.day.getUTCFullYear()}`,
      ]),
    ),
  }))

const invitations = fc.array(fc.record({ person, day, isOutgoing: fc.boolean() }), { maxLength: 8 }).map((rows) => ({
  name: 'Invitations.csv',
  content: table(
    'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
    rows.map((one) => {
      const [[from = '', fromUrl = ''], [to = '', toUrl = '']] = inOrder(
        [`${nameOf(one.person)} X`, urlOf(one.person)],
        one.isOutgoing,
      )
      const sent = `${one.day.getUTCMonth() + 1}/${one.day.getUTCDate()}/${one.day.getUTCFullYear() % 100}, 7:05 AM`
      return [from, to, sent, '', one.isOutgoing ? 'OUTGOING' : 'INCOMING', fromUrl, toUrl]
    }),
  ),
}))

const messages = fc.array(fc.record({ person, day, isOutgoing: fc.boolean() }), { maxLength: 20 }).map((rows) => ({
  name: 'messages.csv',
  content: table(
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
    rows.map((one) => {
      const [from, to] = inOrder([`${nameOf(one.person)} X`, urlOf(one.person)], one.isOutgoing)
      return [
        `c${one.person}`,
        '',
        ...from,
        ...to,
        one.day.toISOString().slice(0, 19).replace('T', ' ').concat(' UTC'),
        '',
        'x',
        'INBOX',
      ]
    }),
  ),
}))

function table(header: string, rows: readonly (readonly string[])[]): string {
  return [header, ...rows.map((cells) => csvLine(cells))].join('\n')
}

function inOrder(other: readonly string[], isOutgoing: boolean): readonly [readonly string[], readonly string[]] {
  return isOutgoing ? [me, other] : [other, me]
}

function recordOf({ contacts, activities }: Imported): object {
  return {
    seeker: { id: 'sam' },
    contacts: contacts.map(({ key, source, labels, ...contact }) => ({
      ...contact,
      id: key,
      channel: 'online_network',
    })),
    activities: activities.map(({ key, activity }) => ({ ...activity, id: key })),
  }
}

const files = fc.tuple(connections, invitations, messages)
const read = (list: readonly NamedContent[]): Promise<Imported> => readImport(list, { ownProfileUrl: me[1] ?? '' })

it('makes a record that breaks no rule of any export', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (list) => {
      const parsed = parseRecord(recordOf(await read(list)), { now })
      expect(parsed).toMatchObject({ success: true })
    }),
    { numRuns: 60 },
  )
})

it('makes the same of files in any order', async () => {
  const sorted = ({ contacts, activities }: Imported) =>
    [contacts, activities].map((all) => all.toSorted((a, b) => (a.key < b.key ? -1 : 1)))
  await fc.assert(
    fc.asyncProperty(files, async (list) => {
      expect(sorted(await read(list.toReversed()))).toEqual(sorted(await read(list)))
    }),
    { numRuns: 40 },
  )
})
