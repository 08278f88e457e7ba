import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyActivity } from '../../../test/arbitraries/any-activity.ts'
import { anyContacts } from '../../../test/arbitraries/any-contact.ts'
import { anyTargetEmployers } from '../../../test/arbitraries/any-target-employers.ts'
import type { Activity } from '../../activity/activity-schema.ts'
import type { Contact } from '../../contact/contact-schema.ts'
import type { TargetEmployer } from '../../employer/target-employer-schema.ts'
import type { Imported } from '../imported.ts'
import { nameKey } from '../person-key.ts'
import { readImport } from '../read-import.ts'
import { writeActivitiesCsv } from './write-activities-csv.ts'
import { writeContactsCsv } from './write-contacts-csv.ts'
import { writeEmployersCsv } from './write-employers-csv.ts'
import { writeVCard } from './write-vcard.ts'

const runs = { numRuns: 40 }
const formulas = ['', '', '=1+', '+', '-', '@', "'=", "''+", '\t', '\r']

/** Space around a text is not kept, nor need it be. */
function plain(text: string, start = ''): string {
  return start + text.trim()
}

function plainFields<Entry extends object>(entry: Entry, start: string, fields: readonly string[]): Entry {
  const texts = Object.entries(entry).flatMap(([field, value]) => {
    if (Array.isArray(value) && ['offers', 'needs', 'tags'].includes(field)) {
      return [[field, [...new Set(value.map((tag) => plain(tag)).filter(Boolean))]]]
    }
    if (!fields.includes(field) || typeof value !== 'string') return []
    const text = plain(value, start)
    return [[field, text.trim() === '' ? 'x' : text]]
  })
  return { ...entry, ...Object.fromEntries(texts) }
}

const plainContacts: fc.Arbitrary<readonly Contact[]> = fc
  .tuple(anyContacts(8), fc.constantFrom(...formulas), fc.boolean())
  .map(([contacts, start, hasAddresses]) =>
    contacts.map((contact, index) => {
      const { email, profileUrl, ...rest } = plainFields(contact, start, [
        'name',
        'employer',
        'jobTitle',
        'phone',
        'note',
      ])
      const addresses = { email: `p${index}@example.org`, profileUrl: `https://example.org/p/${index}` }
      return { ...rest, name: `${rest.name} n${index}`, ...(hasAddresses && addresses) }
    }),
  )

function withoutId({ id: _, ...rest }: Contact | TargetEmployer): object {
  return rest
}

const all = (pieces: Iterable<string>): string => [...pieces].join('')

describe('a table', () => {
  it('of contacts comes in again as it went out', async () => {
    await fc.assert(
      fc.asyncProperty(plainContacts, async (contacts) => {
        const { contacts: read, issues } = await readImport(all(writeContactsCsv(contacts)))
        expect(issues.filter(({ code }) => code !== 'header_only')).toEqual([])
        expect(read.map(({ key, source, labels, ...said }) => ({ offers: [], needs: [], tags: [], ...said }))).toEqual(
          contacts.map(withoutId),
        )
      }),
      runs,
    )
  })

  it('of employers comes in again as it went out', async () => {
    const employers = fc
      .tuple(anyTargetEmployers, fc.constantFrom(...formulas))
      .map(([list, start]) => list.map((one) => plainFields(one, start, ['name', 'role', 'posting', 'note'])))
      .filter((list) => new Set(list.map(({ name }) => nameKey(name))).size === list.length)
    await fc.assert(
      fc.asyncProperty(employers, async (list) => {
        const { employers: read } = await readImport(all(writeEmployersCsv(list)))
        expect(read.map(({ employer }) => employer)).toEqual(list.map(withoutId))
      }),
      runs,
    )
  })

  it('of activities comes in again with the table of contacts', async () => {
    const record = plainContacts.chain((contacts) =>
      fc
        .uniqueArray(anyActivity(contacts), { maxLength: 12, selector: ({ at }) => at.getTime() })
        .map((activities) => ({
          contacts,
          activities: activities.map((one) => plainFields(one, '=', ['note', 'employer'])),
        })),
    )
    await fc.assert(
      fc.asyncProperty(record, async ({ contacts, activities }) => {
        const files = {
          'contacts.csv': writeContactsCsv(contacts),
          'activities.csv': writeActivitiesCsv({ contacts, activities }),
        }
        const read = await readImport(Object.entries(files).map(([name, pieces]) => ({ name, content: all(pieces) })))
        expect(read.issues.filter(({ code }) => code !== 'header_only')).toEqual([])
        expect(read.contacts).toHaveLength(contacts.length)
        expect(namedAsRead(read)).toEqual(namedAsWritten(activities, contacts))
      }),
      runs,
    )
  })

  it('is no program to a spreadsheet', () => {
    const contact = {
      id: 'a',
      name: '=HYPERLINK("http://evil.example","x")',
      channel: 'family',
      offers: [],
      needs: [],
      tags: [],
    }
    const table = all(writeContactsCsv([{ ...contact, phone: '+34 600', note: '-2+3' }]))
    for (const cell of table.slice(1).split(/[\r\n,]+/)) expect(cell).not.toMatch(/^"?[=+\-@\t\r]/)
  })

  it('is written in pieces', () => {
    const contacts = Array.from({ length: 1_200 }, (_, id) => ({
      id: `${id}`,
      name: `P${id}`,
      channel: 'family',
      offers: [],
      needs: [],
      tags: [],
    }))
    expect([...writeContactsCsv(contacts)]).toHaveLength(4)
  })
})

/** Activities with names instead of keys or ids; an update is one for each contact. */
function namedAsRead({ contacts, activities }: Imported): readonly object[] {
  const names = new Map(contacts.map(({ key, name }) => [key, name]))
  return activities.map(({ activity }) => named(activity, (id) => names.get(id) ?? '?'))
}

function namedAsWritten(activities: readonly Activity[], contacts: readonly Contact[]): readonly object[] {
  const names = new Map(contacts.map(({ id, name }) => [id, name]))
  return activities.flatMap(({ id: _, ...activity }) => {
    const { contactIds = [undefined] } = 'contactIds' in activity ? activity : {}
    return [...new Set(contactIds)].map((id) =>
      named({ ...activity, ...(id !== undefined && { contactIds: [id] }) }, (one) => names.get(one) ?? '?'),
    )
  })
}

function named(activity: object, nameOf: (id: string) => string): object {
  const people = Object.entries(activity).flatMap(([field, value]) => {
    if (field === 'contactIds') return [[field, value.map(nameOf)]]
    return /^(?:c|otherC|introducedC)ontactId$/.test(field) ? [[field, nameOf(value)]] : []
  })
  return { ...activity, ...Object.fromEntries(people) }
}

describe('a vCard', () => {
  it('comes in again as it went out', async () => {
    await fc.assert(
      fc.asyncProperty(plainContacts, async (contacts) => {
        const clean = contacts.map((contact) => ({
          ...contact,
          tags: contact.tags.filter((tag) => !/^\* |:::/.test(tag)),
        }))
        const { contacts: read, issues } = await readImport(all(writeVCard(clean)) || 'BEGIN:VCARD\nFN:x\nEND:VCARD')
        expect(issues).toEqual([])
        if (clean.length > 0)
          expect(read.map(({ email, profileUrl }) => [email, profileUrl])).toEqual(
            clean.map(({ email, profileUrl }) => [email, profileUrl]),
          )
      }),
      runs,
    )
  })

  it('keeps every field that address books have', async () => {
    const contact = {
      ...{ id: 'a', name: 'Zoë Q. Öz; Jr', channel: 'x', employer: 'A; B, C', jobTitle: 'évil\r\nEND:VCARD' },
      ...{ email: 'a@b.org', phone: '+34 1', profileUrl: 'https://linkedin.com/in/zoë,1' },
      ...{ note: `n,;\\n\n${'日本語'.repeat(30)}`, tags: ['a,b', 'c;d'], offers: [], needs: [] },
    }
    const card = all(writeVCard([contact]))
    const { contacts } = await readImport(card)
    const { id: _, channel, offers, needs, tags, ...said } = contact
    expect(contacts[0]).toMatchObject({ ...said, jobTitle: 'évil\nEND:VCARD', labels: tags })
    for (const line of card.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})
