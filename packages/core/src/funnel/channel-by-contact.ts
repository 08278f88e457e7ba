import type { Activity } from '../activity/activity-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'

/**
 * The channel each contact came through: that of their introducer, or else their own.
 *
 * Introductions are followed back to the first who was not introduced; where they go in a circle, the own channel counts.
 */
export function channelByContact(contacts: readonly Contact[], log: readonly Activity[]): ReadonlyMap<string, string> {
  const own = new Map(contacts.map(({ id, channel }) => [id, channel]))
  const introducers = new Map<string, string>()
  for (const activity of log) {
    if (activity.type !== 'introduction_received' || !activity.introducedContactId) continue
    introducers.set(activity.introducedContactId, activity.contactId)
  }
  for (const { id, introducedBy } of contacts) if (introducedBy) introducers.set(id, introducedBy)
  const followed = [...introducers.keys()].map((id) => [id, own.get(firstIntroducer(id, introducers)) ?? own.get(id)])
  const known = followed.filter((entry): entry is [string, string] => entry[1] !== undefined)
  return known.length > 0 ? new Map([...own, ...known]) : own
}

function firstIntroducer(id: string, introducers: ReadonlyMap<string, string>): string {
  const passed = new Set([id])
  for (let at = id; ; ) {
    const introducer = introducers.get(at)
    if (introducer === undefined) return at
    if (passed.has(introducer)) return id
    passed.add(introducer)
    at = introducer
  }
}
