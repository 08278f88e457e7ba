import type { Activity } from '../../activity/activity-schema.ts'
import { contactIdsOf } from '../../activity/contact-ids-of.ts'
import type { NetworkingRecord } from '../../record/record-schema.ts'
import type { AddedContact, MatchedContact } from './import-preview.ts'
import type { PeopleOfPreview } from './people-of-preview.ts'

/** The people of a preview, each known no later than the first activity with them, as after a merge. */
export function withEarlierAcquaintance(
  { contacts }: NetworkingRecord,
  { added, matched }: PeopleOfPreview,
  activities: readonly Activity[],
): { readonly added: readonly AddedContact[]; readonly matched: readonly MatchedContact[] } {
  const first = firstTimes(activities)
  const known = new Map(contacts.map(({ id, knownSince }) => [id, knownSince]))
  return {
    added: added.map((person) => {
      const at = first.get(person.contact.id)
      const { knownSince } = person.contact
      return at && knownSince && at < knownSince
        ? { ...person, contact: { ...person.contact, knownSince: at } }
        : person
    }),
    matched: matched.map((person) => {
      const [at, from] = [first.get(person.contactId), known.get(person.contactId)]
      const others = person.changes.filter(({ field }) => field !== 'knownSince')
      const own = person.changes.find(({ field }) => field === 'knownSince')
      const since = own?.to instanceof Date ? own.to : from
      if (!at || !since || at >= since) return person
      return { ...person, changes: [...others, { field: 'knownSince', ...(from && { from }), to: at }] }
    }),
  }
}

function firstTimes(activities: readonly Activity[]): ReadonlyMap<string, Date> {
  const first = new Map<string, Date>()
  for (const activity of activities) {
    for (const id of contactIdsOf(activity)) {
      const before = first.get(id)
      if (!before || activity.at < before) first.set(id, activity.at)
    }
  }
  return first
}
