import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyActivity } from '../../test/arbitraries/any-activity.ts'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { frozen } from '../../test/arbitraries/frozen.ts'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import type { Appointment } from '../appointment/appointment-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import type { Result } from '../issue/issue.ts'
import { editActivity } from './edit-activity.ts'
import { editContact } from './edit-contact.ts'
import { mergeContacts } from './merge-contacts.ts'
import { undoMerge } from './merge-undo.ts'
import { idsInActivities, idsInContacts } from './named-ids.ts'
import { checkActivities, checkContacts } from './parse-entries.ts'
import type { NetworkingRecord, RecordPart } from './record-schema.ts'
import { removeActivities } from './remove-activities.ts'
import { removeContact } from './remove-contact.ts'

const cases = anyRecord({ contacts: 6, activities: 25 })
  .filter(({ contacts, activities }) => contacts.length > 2 && activities.length > 0)
  .chain((record) => fc.record({ record: fc.constant(record), first: fc.nat(), second: fc.nat() }))

type Case = { readonly record: NetworkingRecord; readonly first: number; readonly second: number }

function law(holds: (given: Case) => void): void {
  fc.assert(fc.property(cases, holds))
}

function pick<Entry>(entries: readonly Entry[], place: number): Entry {
  const entry = entries[place % entries.length]
  if (!entry) throw new Error('There is one.')
  return entry
}

/** Some contacts of a record, who introduced them and those in turn, whom they introduced, and what happened or is arranged with them. */
function partOf(
  { contacts, activities, appointments }: NetworkingRecord,
  ids: readonly (string | undefined)[],
): RecordPart {
  const wanted = new Set(ids)
  const introduced = contacts.filter(({ introducedBy }) => introducedBy !== undefined && wanted.has(introducedBy))
  for (const id of wanted) wanted.add(contacts.find((contact) => contact.id === id)?.introducedBy)
  const own = activities.filter((activity) => contactIdsOf(activity).some((id) => ids.includes(id)))
  return {
    contacts: contacts.filter((contact) => wanted.has(contact.id) || introduced.includes(contact)),
    activities: withThanksFor(activities, own),
    appointments: appointments.filter(({ contactIds }) => contactIds.some((id) => ids.includes(id))),
  }
}

function withThanksFor(all: readonly Activity[], some: readonly Activity[]): readonly Activity[] {
  const ids = new Set(some.map(({ id }) => id))
  return all.filter((it) => ids.has(it.id) || (it.type === 'thanks_sent' && it.for.some((id) => ids.has(id))))
}

const byId = (entries: readonly (Appointment | Contact | Activity)[]) =>
  new Map(entries.map((entry) => [entry.id, entry]))

/** What a verb added, changed and removed, or what it refused, but for where in the lists that is. */
function effectOf(before: RecordPart, after: Result<RecordPart>): unknown {
  if (!after.success)
    return after.issues.map(({ path, ...issue }) => [issue, path.filter((key) => !Number.isInteger(key))])
  return (['contacts', 'activities', 'appointments'] as const).map((list) => {
    const [old, made] = [byId(before[list] ?? []), byId(after.value[list] ?? [])]
    const changed = new Map([...made].filter(([id, entry]) => old.get(id) !== entry))
    return { changed, removed: new Set([...old.keys()].filter((id) => !made.has(id))) }
  })
}

/** A verb does the same to the part of a record that the change concerns as to the whole. */
function expectSame(whole: NetworkingRecord, part: RecordPart, verb: (record: RecordPart) => Result<RecordPart>): void {
  expect(effectOf(part, verb(frozen(part)))).toEqual(effectOf(whole, verb(frozen(whole))))
}

describe('of a part of a record as of the whole', () => {
  it('a contact is edited', () => {
    law(({ record, first, second }) => {
      const { id: contactId } = pick(record.contacts, first)
      const introducedBy = second % 3 ? pick(record.contacts, second).id : null
      const changes = { introducedBy, channel: 'family', ...(second % 2 && { knownSince: daysAgo(second % 300) }) }
      const part = partOf(record, [contactId, introducedBy ?? undefined])
      expectSame(record, part, (it) => editContact(it, { contactId, changes }, { now }))
    })
  })

  it('an activity is edited', () => {
    const edits = cases.chain((given) => fc.tuple(fc.constant(given), anyActivity(given.record.contacts)))
    fc.assert(
      fc.property(edits, ([{ record, first }, other]) => {
        const before = pick(record.activities, first)
        const activity = { ...other, id: before.id }
        const { contactIds, activityIds } = idsInActivities([activity])
        const context = {
          now,
          contacts: new Map(
            record.contacts.filter(({ id }) => contactIds.includes(id)).map((it) => [it.id, it.knownSince]),
          ),
          activityIds: new Set(record.activities.map(({ id }) => id).filter((id) => activityIds.includes(id))),
        }
        expectSame(record, { contacts: [], activities: [before] }, (it) => editActivity(it, activity, context))
      }),
    )
  })

  it('a contact is removed', () => {
    law(({ record, first }) => {
      const { id } = pick(record.contacts, first)
      expectSame(record, partOf(record, [id]), (it) => removeContact(it, id))
    })
  })

  it('activities are removed', () => {
    law(({ record, first, second }) => {
      const removed = [pick(record.activities, first), pick(record.activities, second)]
      const part = { contacts: [], activities: withThanksFor(record.activities, removed) }
      expectSame(record, part, (it) => removeActivities(it, [...new Set(removed.map(({ id }) => id))]))
    })
  })

  it('two contacts are merged, and made two again', () => {
    law(({ record, first, second }) => {
      const [keep, remove] = [pick(record.contacts, first).id, pick(record.contacts, second).id]
      const part = partOf(record, [keep, remove])
      const merge = (it: RecordPart) => mergeContacts(it, { keep, remove })
      const recordOf = (it: RecordPart): Result<RecordPart> => {
        const merged = merge(it)
        return merged.success ? { success: true, value: merged.value.record } : merged
      }
      expectSame(record, part, recordOf)
      const [whole, partly] = [mergeContacts(record, { keep, remove }), merge(part)]
      if (!whole.success || !partly.success) return
      const { undo } = partly.value
      const merged = whole.value.record
      const concerned = partOf(merged, [keep, undo.kept.introducedBy, undo.removed.introducedBy])
      expectSame(merged, concerned, (it) => undoMerge(it, undo))
    })
  })

  it('contacts and activities to be added are checked', () => {
    const additions = cases.chain(({ record }) =>
      fc.tuple(
        fc.constant(record),
        fc.array(anyActivity([...record.contacts, { ...pick(record.contacts, 0), id: 'x' }])),
      ),
    )
    fc.assert(
      fc.property(additions, ([record, activities]) => {
        const contacts = record.contacts.map((contact, index) => ({
          ...contact,
          id: index % 2 ? contact.id : `new ${index}`,
        }))
        const known = new Map(record.contacts.map(({ id, knownSince }) => [id, knownSince]))
        const ids = new Set(record.activities.map(({ id }) => id))
        const of = ({ contactIds, activityIds }: ReturnType<typeof idsInContacts>) => ({
          now,
          contacts: new Map([...known].filter(([id]) => contactIds.includes(id))),
          activityIds: new Set([...ids].filter((id) => activityIds.includes(id))),
        })
        const all = { now, contacts: known, activityIds: ids }
        expect(checkContacts(contacts, of(idsInContacts(contacts)))).toEqual(checkContacts(contacts, all))
        expect(checkActivities(activities, of(idsInActivities(activities)))).toEqual(checkActivities(activities, all))
      }),
    )
  })
})
