import { activitiesInOrder } from '../activity/activities-by-contact.ts'
import type { Activity } from '../activity/activity-schema.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'

/**
 * What happened in the present search, in order of time.
 *
 * Without `searchStartedAt` all of the log counts. A recalled count belongs to the search in which it was recalled.
 */
export function searchLog({
  seeker,
  activities,
}: Pick<NetworkingRecord, 'seeker' | 'activities'>): readonly Activity[] {
  return activitiesInOrder(activities.filter((activity) => isOfSearch(activity, seeker)))
}

/** When a search began; without a beginning all of the log belongs to it. */
export type Search = Pick<NetworkingRecord['seeker'], 'searchStartedAt'>

/** Whether an activity happened in the present search. */
export function isOfSearch({ at }: Activity, { searchStartedAt }: Search): boolean {
  return searchStartedAt === undefined || at.getTime() >= searchStartedAt.getTime()
}
