import { channelsById } from '../channel/channels-by-id.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { reciprocityBalance } from '../reciprocity/reciprocity-balance.ts'
import { isHelp } from '../reciprocity/thanks-owed.ts'
import { cadenceOf, conditionOf } from '../relationship/condition.ts'
import type { Relationship } from '../relationship/relationship.ts'
import { daysBetween } from '../value/days.ts'
import type { CountHabit } from './habit.ts'

/** How many ids a reason names at most. */
const namedAtMost = 5

/** Premature asks: business was asked of people who were not yet that close. */
export const countPrematureAsks: CountHabit = ({ situation: { record, relationships } }, at) => {
  const summaries = [...record.summaries.values()]
  const since = summaries.filter(({ lastAsk }) => lastAsk && lastAsk.at > at.getTime()).length
  const asks = sumOf(summaries.map(({ businessAsks }) => businessAsks)) - since
  const findings = relationships
    .flatMap((relationship) => relationship.findings)
    .filter((finding) => finding.code === 'premature_ask' && finding.at <= at)
  const activityIds = findings.slice(0, namedAtMost).flatMap(({ activityId }) => activityId ?? [])
  const premature = sumOf(findings.map(({ times }) => times))
  const facts = { premature, asks }
  const because = { code: 'asked_too_early', facts, evidence: 'stages_take_time', activityIds } as const
  return { bad: premature, total: Math.max(asks, premature), because }
}

/** Unthanked help: favors for which no thank-you went out in time. */
export const countUnthankedHelp: CountHabit = ({ situation: { record, thanksOwed, now } }, at) => {
  const overdue = thanksOwed.filter(({ overdueDays }) => overdueDays > daysBetween(at, now))
  const helped = record.milestones.filter((milestone) => milestone.at <= at && isHelp(milestone)).length
  const contactIds = overdue.slice(0, namedAtMost).map(({ contactId }) => contactId)
  const facts = { owed: overdue.length, helped, oldestDays: overdue[0]?.overdueDays ?? 0 }
  const because = { code: 'help_not_thanked', facts, evidence: 'thanks_brings_help', contactIds } as const
  return { bad: overdue.length, total: helped, because }
}

/** One-way taking: help comes in and little goes out. */
export const countOneWayTaking: CountHabit = ({ situation: { record } }, at) => {
  const { given, received, windowDays: days } = reciprocityBalance({ activities: record.milestones }, { now: at })
  const because = {
    code: 'took_more_than_gave',
    facts: { given, received, days },
    evidence: 'reciprocity_window',
  } as const
  return { bad: received > given ? received : 0, total: given + received, because }
}

/** Lapsed upkeep: ties that were alive have gone past their worst-case interval. */
export const countLapsedTies: CountHabit = ({ situation: { relationships, channels, now } }, at) => {
  const byId = channelsById(channels)
  const known = relationships.filter(({ state, condition }) => state.lastTwoWayAt && condition !== 'closed')
  const lapsed = known.filter(({ contact, state, condition }) => {
    if (at >= now) return condition !== 'warm'
    const cadence = cadenceOf(contact, byId.get(contact.channel))
    return conditionOf(state, cadence, at) !== 'warm'
  })
  const facts = { lapsed: lapsed.length, known: known.length }
  const because = { code: 'ties_lapsed', facts, evidence: 'contact_layers', contactIds: idsOf(lapsed) } as const
  return { bad: lapsed.length, total: known.length, because }
}

/** No updates: the people closest by, who forget one is still looking, have not heard recent. */
export const countSilentCloseTies: CountHabit = ({ situation: { relationships, channels } }, at) => {
  const closeChannels = new Set(channels.filter(({ tie }) => tie === 'close').map(({ id }) => id))
  const days = thresholds.updateInterval.value
  // Whoever never heard from the seeker is somebody to approach, not somebody kept waiting.
  const close = relationships.filter(
    ({ contact, state }) => closeChannels.has(contact.channel) && !state.closedAt && lastHeardAt(state),
  )
  const silent = close.filter(({ state }) => daysBetween(lastHeardAt(state) ?? at, at) > days)
  const facts = { days, contacts: silent.length }
  const because = { code: 'no_update_sent', facts, evidence: 'monthly_update', contactIds: idsOf(silent) } as const
  return { bad: silent.length, total: close.length, because }
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** The first of them by id, so that the order of entry does not matter. */
function idsOf(relationships: readonly Relationship[]): readonly string[] {
  const ids = relationships.map(({ contact }) => contact.id)
  return ids.sort().slice(0, namedAtMost)
}

function lastHeardAt({ lastOutreachAt, lastTwoWayAt }: Relationship['state']): Date | null {
  if (!lastOutreachAt || !lastTwoWayAt) return lastOutreachAt ?? lastTwoWayAt
  return lastOutreachAt.getTime() > lastTwoWayAt.getTime() ? lastOutreachAt : lastTwoWayAt
}
