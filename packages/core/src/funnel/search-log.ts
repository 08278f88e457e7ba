import { activitiesInOrder } from '../activity/activities-by-contact.ts'
import type { Activity } from '../activity/activity-schema.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'

/**
 * What happened in the present search, in order of time.
 *
 * Without `searchStartedAt` all of the log counts. A count by memory belongs to the search in which it was recalled.
 */
export function searchLog({
  seeker,
  activities,
}: Pick<NetworkingRecord, 'seeker' | 'activities'>): readonly Activity[] {
  return activitiesInOrder(activities.filter((activity) => isOfSearch(activity, seeker)))
}

/** Whether an activity happened in the present search. */
export function isOfSearch({ at }: Activity, { searchStartedAt }: NetworkingRecord['seeker']): boolean {
  return searchStartedAt === undefined || at >= searchStartedAt
}
