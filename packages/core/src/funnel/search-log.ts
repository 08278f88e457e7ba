import { activitiesInOrder } from '../activity/activities-by-contact.ts'
import type { Activity } from '../activity/activity-schema.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { creditOutcomes } from './credit-outcomes.ts'

/**
 * What happened in the present search, in order of time, each outcome with whom or where it came from.
 *
 * Without `searchStartedAt` all of the log counts. A count by memory belongs to the search in which it was recalled.
 */
export function searchLog({ seeker, activities }: NetworkingRecord): readonly Activity[] {
  const start = seeker.searchStartedAt
  return creditOutcomes(activitiesInOrder(start ? activities.filter(({ at }) => at >= start) : activities))
}
