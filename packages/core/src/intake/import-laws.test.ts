import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyContact } from '../../test/arbitraries/any-contact.ts'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { parseRecord } from '../index.ts'
import { applyImport, type Imported, type ImportedContact, previewImport, undoImport } from '../intake.ts'

const names = [
  'Ana Ruiz',
  'Ana Ruíz',
  'A. Ruiz',
  'Juan Pérez',
  'Juan Pérez Jr.',
  'Juan Perez Sr.',
  'Lee',
  'Tom Ng',
  '\u200b',
]
const emails = ['ana@example.org', 'perez@example.org', 'tom@example.org']
const files = ['Connections.csv', 'contacts.vcf']

const anyImported: fc.Arbitrary<Imported> = fc
  .record({
    people: fc.array(
      fc.record(
        {
          name: fc.constantFrom(...names),
          email: fc.constantFrom(...emails),
          employer: fc.constantFrom('Acme', 'ACME Inc.', 'Beta'),
          file: fc.constantFrom(...files),
          labels: fc.subarray(['Family', 'Church', 'Old team']),
          said: anyContact(),
        },
        { requiredKeys: ['name', 'file', 'labels', 'said'] },
      ),
      { maxLength: 8 },
    ),
    days: fc.array(fc.tuple(fc.nat(8), fc.integer({ min: -2, max: 900 })), { maxLength: 8 }),
  })
  .map(({ people, days }) => {
    const contacts = people.map(({ file, said, ...person }, index): ImportedContact => {
      const { id: _id, channel: _channel, snoozedUntil: _snoozed, name: _name, employer: _e, email: _m, ...rest } = said
      return { ...rest, ...person, key: `key-${index}`, source: { file, line: index + 2 } }
    })
    const activities = days.flatMap(([place, day], index) => {
      const contact = contacts[place]
      const at = new Date(now.getTime() - day * 86_400_000)
      const activity = { type: 'approach_sent', at, contactId: contact?.key ?? '' } as const
      return contact ? [{ key: `a-${index}`, source: contact.source, activity }] : []
    })
    return {
      contacts,
      activities,
      employers: [{ key: 'acme', source: { file: 'e.csv', line: 2 }, employer: { name: 'Acme' } }],
      issues: [],
      files: [
        { name: 'Connections.csv', format: 'linkedin_connections', rows: 1 },
        { name: 'contacts.vcf', format: 'vcard', rows: 1 },
      ],
    }
  })

/** The record, with what the files know by heart: the first contact is somebody in them. */
const anyCase = fc
  .tuple(anyRecord({ contacts: 4, activities: 6, appointments: 2 }), anyImported)
  .map(([record, imported]) => ({
    record: {
      ...record,
      contacts: record.contacts.map((contact, index) =>
        index === 0 ? { ...contact, name: 'Ana Ruiz', email: 'ana@example.org' } : contact,
      ),
    },
    imported,
  }))

const runs = { numRuns: 60 }

describe('an import', () => {
  it('leaves a record that parses', () => {
    fc.assert(
      fc.property(anyCase, ({ record, imported }) => {
        const { record: next } = applyImport(record, previewImport(record, imported, { now }), { now })
        expect(parseRecord(next, { now })).toMatchObject({ success: true })
      }),
      runs,
    )
  })

  it('changes nothing when the same files are applied again', () => {
    fc.assert(
      fc.property(anyCase, ({ record, imported }) => {
        const once = applyImport(record, previewImport(record, imported, { now }), { now })
        const again = previewImport(once.record, imported, { now, earlier: [once.batch] })
        expect(applyImport(once.record, again, { now }).record).toEqual(once.record)
        expect(again.added).toEqual([])
      }),
      runs,
    )
  })

  it('is gone without a trace once undone', () => {
    fc.assert(
      fc.property(anyCase, ({ record, imported }) => {
        const { record: next, batch } = applyImport(record, previewImport(record, imported, { now }), { now })
        const undone = undoImport(next, JSON.parse(JSON.stringify(batch)))
        expect(undone).toEqual({ record, left: [] })
      }),
      runs,
    )
  })

  it('does not depend on the order of entries and contacts', () => {
    fc.assert(
      fc.property(anyCase, ({ record, imported }) => {
        const turned = {
          ...imported,
          contacts: imported.contacts.toReversed(),
          activities: imported.activities.toReversed(),
        }
        const other = { ...record, contacts: record.contacts.toReversed(), activities: record.activities.toReversed() }
        const [one, two] = [previewImport(record, imported, { now }), previewImport(other, turned, { now })]
        expect(two.added).toEqual(one.added)
        expect(two.activities).toEqual(one.activities)
        expect(two.updated).toEqual(one.updated)
      }),
      runs,
    )
  })
})
