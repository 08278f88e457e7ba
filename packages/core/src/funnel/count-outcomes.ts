import type { Activity, ActivityType } from '../activity/activity-schema.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import type { GoalOutcome } from '../seeker/goal-schema.ts'
import { itemsOfSearch } from './derive-funnel.ts'
import { peopleAt } from './people-by-step.ts'
import { searchLog } from './search-log.ts'

/**
 * How many interviews and offers this search has brought, each one counted, whatever it came through.
 *
 * A goal counts these; the funnel counts approaches that led to any. An offer without a logged interview had one. By memory
 * only those count that the log does not have.
 *
 * @example
 * countOutcomes({ seeker: { id: 'ana', affiliations: [], selfReports: [] }, contacts: [], activities: [] }).offer // => 0
 */
export function countOutcomes(record: NetworkingRecord): Readonly<Record<GoalOutcome, number>> {
  const log = searchLog(record)
  const hasTally = log.some(({ type }) => type === 'tally_recalled')
  const recalled = hasTally ? itemsOfSearch(record.contacts, log).recalled : []
  const offer = entriesOf(log, 'offer_received') + peopleAt(recalled, 'offered')
  return { interview: Math.max(offer, entriesOf(log, 'interview_held') + peopleAt(recalled, 'interviewed')), offer }
}

function entriesOf(log: readonly Activity[], type: ActivityType): number {
  return log.reduce((sum, activity) => sum + (activity.type === type ? 1 : 0), 0)
}
