import { type Activity, type NetworkingRecord, type Result, removeActivities, removeContact } from '@tiecraft/core'
import { isSensitive } from '../access/sensitive-channel.ts'

/** A record as if nothing in it had come about through a sensitive channel. */
export function withoutSensitive(record: NetworkingRecord): NetworkingRecord {
  const contactIds = record.contacts.filter(({ channel }) => isSensitive(channel)).map(({ id }) => id)
  const hidden: ReadonlySet<unknown> = new Set(contactIds)
  const activityIds = record.activities.filter((activity) => isHidden(activity, hidden)).map(({ id }) => id)
  const affiliations = record.seeker.affiliations.filter((id) => !isSensitive(id))
  const open = done(removeActivities({ ...record, seeker: { ...record.seeker, affiliations } }, activityIds))
  return contactIds.reduce((left, id) => done(removeContact(left, id)), open)
}

function isHidden(activity: Activity, contactIds: ReadonlySet<unknown>): boolean {
  if ('channel' in activity && isSensitive(activity.channel)) return true
  if ('contactId' in activity && contactIds.has(activity.contactId)) return true
  return 'otherContactId' in activity && contactIds.has(activity.otherContactId)
}

function done(result: Result<NetworkingRecord>): NetworkingRecord {
  if (result.success) return result.value
  throw new Error(`What is in a record can be taken out: ${JSON.stringify(result.issues[0])}`)
}
