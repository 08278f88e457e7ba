import { contactIdsOf } from './contact-ids-of.ts'
import type { Activity } from './activity-schema.ts'

/** Orders activities by time, and by id where the time is the same, whatever the order of entry. */
export function compareActivities(first: Activity, second: Activity): number {
  return first.at.getTime() - second.at.getTime() || (first.id < second.id ? -1 : Number(first.id > second.id))
}

/** Each contact's activities in order of time; activities with nobody are left out. */
export function activitiesByContact(activities: readonly Activity[]): ReadonlyMap<string, readonly Activity[]> {
  const byContact = new Map<string, Activity[]>()
  for (const activity of [...activities].sort(compareActivities)) {
    for (const contactId of contactIdsOf(activity)) {
      const entries = byContact.get(contactId)
      if (entries) entries.push(activity)
      else byContact.set(contactId, [activity])
    }
  }
  return byContact
}
