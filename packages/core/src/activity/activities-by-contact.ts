import type { Activity } from './activity-schema.ts'
import { contactIdsOf } from './contact-ids-of.ts'

/** Where an activity stands in a log. */
export type Moment = Pick<Activity, 'id' | 'at'>

/** Orders activities by time, and by id where the time is the same, whatever the order of entry. */
export function compareActivities(first: Moment, second: Moment): number {
  return first.at.getTime() - second.at.getTime() || (first.id < second.id ? -1 : Number(first.id > second.id))
}

/** The activities in order; a log that is in order already, as most are, is not sorted again. */
export function activitiesInOrder<Entry extends Moment>(activities: readonly Entry[]): readonly Entry[] {
  let before = activities[0]
  for (const activity of activities) {
    if (before && compareActivities(before, activity) > 0) return [...activities].sort(compareActivities)
    before = activity
  }
  return activities
}

/** Each contact's activities, in the order given and each once; activities with nobody are left out. */
export function activitiesByContact(activities: readonly Activity[]): ReadonlyMap<string, readonly Activity[]> {
  const byContact = new Map<string, Activity[]>()
  for (const activity of activities) {
    for (const contactId of contactIdsOf(activity)) {
      const entries = byContact.get(contactId)
      if (!entries) byContact.set(contactId, [activity])
      else if (entries.at(-1) !== activity) entries.push(activity)
    }
  }
  return byContact
}
