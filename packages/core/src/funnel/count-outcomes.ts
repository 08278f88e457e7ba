import type { Activity, ActivityType } from '../activity/activity-schema.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import type { GoalOutcome } from '../seeker/goal-outcome.ts'
import { deriveItems } from './derive-funnel.ts'
import type { FunnelItem } from './funnel-item.ts'
import { peopleAt } from './people-by-step.ts'
import { searchLog } from './search-log.ts'

/** Interviews held and offers received. */
export type OutcomeCounts = Readonly<Record<GoalOutcome, number>>

/**
 * How many interviews and offers this search has brought, each one counted, from any source.
 *
 * A goal counts these; the funnel counts approaches that led to any. An offer without a logged interview had one. Recalled
 * only those count that the log does not have.
 *
 * @example
 * countOutcomes({ seeker: { id: 'ana', affiliations: [], selfReports: [] }, contacts: [], activities: [] }).offer // => 0
 */
export function countOutcomes(record: NetworkingRecord): OutcomeCounts {
  return outcomesOfSearch(searchLog(record), deriveItems(record))
}

/** The same by the milestones of a search and everyone approached in it. */
export function outcomesOfSearch(log: readonly Activity[], items: readonly FunnelItem[]): OutcomeCounts {
  const recalled = items.filter(({ weight }) => weight < 1)
  const offer = entriesOf(log, 'offer_received') + peopleAt(recalled, 'offered')
  return { interview: Math.max(offer, entriesOf(log, 'interview_held') + peopleAt(recalled, 'interviewed')), offer }
}

function entriesOf(log: readonly Activity[], type: ActivityType): number {
  return log.reduce((sum, activity) => sum + (activity.type === type ? 1 : 0), 0)
}
