import type { Activity, ActivityOf } from '../activity/activity-schema.ts'
import { answeredShare } from '../evidence/answer-curve.ts'
import { standingTallies } from '../funnel/recalled-items.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { daysBetween } from '../value/days.ts'

/** Applications, interviews and offers; of the first two those whose answer should have come by now. */
export type Outcomes = { readonly applications: number; readonly interviews: number; readonly offers: number }

/**
 * Counts applications, interviews and offers of log and memory, each once.
 *
 * Each counts by the share of answers that would have come by now, so that what is still open has not failed. Of what was
 * recalled, only the part counts that the log does not hold for that channel and time. `at` may be an earlier moment.
 */
export function countOutcomes({ record, now }: Situation, at: Date = now): Outcomes {
  const { contacts } = record
  const milestones = record.milestones.filter((milestone) => milestone.at <= at)
  const channelOf = new Map(contacts.map(({ id, channel }) => [id, channel]))
  const tallies = standingTallies(milestones.filter((activity) => activity.type === 'tally_recalled'))
  const logged = (type: Activity['type']): readonly Activity[] =>
    milestones.filter((activity) => activity.type === type)
  const answered = (entries: readonly Activity[]): number =>
    entries.reduce((sum, entry) => sum + answeredShare(daysBetween(entry.at, at)), 0)
  const recalled = (type: 'interview_held' | 'offer_received', field: 'interviewed' | 'offered'): number =>
    tallies.reduce((sum, tally) => {
      const known = logged(type).filter((entry) => isWithin(entry, tally, channelOf))
      return sum + Math.max(0, tally[field] - known.length)
    }, 0)
  return {
    applications: answered(logged('application_sent')),
    interviews: answered(logged('interview_held')) + recalled('interview_held', 'interviewed'),
    offers: logged('offer_received').length + recalled('offer_received', 'offered'),
  }
}

/** Whether a recalled count may hold something logged: same time, and the same channel or an unknown one. */
function isWithin(
  entry: Activity,
  { channel, since, at }: ActivityOf<'tally_recalled'>,
  channelOf: ReadonlyMap<string, string>,
): boolean {
  if (entry.at < since || entry.at > at) return false
  const { contactId, channel: named } = { contactId: undefined, channel: undefined, ...entry }
  const own = (contactId && channelOf.get(contactId)) ?? named
  return own === undefined || own === channel
}
