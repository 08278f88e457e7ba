import type { EvidenceKey } from '../evidence/sources.ts'
import { thresholds } from '../evidence/thresholds.ts'
import type { Target } from './target.ts'
import type { WhereNow } from './where-now.ts'

/** What the gap is measured in. */
export const indicatorCodes = [
  'approaches_per_week',
  'hours_per_week',
  'contacts',
  'channels_tried',
  'thanks_owed',
  'ties_cooling',
  'help_given',
] as const

export type IndicatorCode = (typeof indicatorCodes)[number]

/** One thing measured: where it is, where it should be, and how much is missing, never below 0. */
export type Indicator = {
  readonly code: IndicatorCode
  readonly unit: string
  readonly now: number
  readonly target: number
  readonly shortfall: number
  readonly evidence: EvidenceKey
}

/** Channels to be present in at the same time (an assumption). */
const channelsToTry = 3

/** Measures the gap, each part in its own unit; what is unknown is left out. */
export function deriveIndicators(now: WhereNow, target: Target | undefined): readonly Indicator[] {
  const { hours, conditions, reciprocity } = now
  const planned = hours.plannedPerWeek ?? thresholds.lowEffort.value
  return [
    ...(target?.perWeek?.approached === undefined
      ? []
      : [atLeast('approaches_per_week', 'people a week', now.approachesPerWeek, target.perWeek.approached, 'own_log')]),
    ...(hours.loggedPerWeek === undefined
      ? []
      : [atLeast('hours_per_week', 'hours a week', hours.loggedPerWeek, planned, 'weekly_effort')]),
    atLeast('contacts', 'people', now.contacts, thresholds.peopleList.value, 'people_list'),
    atLeast('channels_tried', 'channels', now.channelsTried, channelsToTry, 'weak_ties_move_careers'),
    atMost('thanks_owed', 'people', now.thanksOwed, 0, 'thanks_within_a_day'),
    atMost('ties_cooling', 'people', conditions.cooling + conditions.dormant, 0, 'contact_layers'),
    atLeast(
      'help_given',
      `favors in ${reciprocity.windowDays} days`,
      reciprocity.given,
      reciprocity.received,
      'reciprocity_window',
    ),
  ]
}

function atLeast(code: IndicatorCode, unit: string, now: number, target: number, evidence: EvidenceKey): Indicator {
  return { code, unit, now, target, shortfall: Math.max(0, target - now), evidence }
}

function atMost(code: IndicatorCode, unit: string, now: number, target: number, evidence: EvidenceKey): Indicator {
  return { code, unit, now, target, shortfall: Math.max(0, now - target), evidence }
}
