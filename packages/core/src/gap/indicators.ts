import type { EvidenceKey } from '../evidence/grades.ts'
import { thresholds } from '../evidence/thresholds.ts'
import type { FunnelStep } from '../funnel/funnel-step.ts'
import type { Target } from './target.ts'
import type { WhereNow } from './where-now.ts'

/** What the gap is measured in: its unit, what its target rests on, and how to read where it is and should be. */
export const indicatorRules = {
  approaches_per_week: pace('people approached a week', 'approached'),
  replies_per_week: pace('people answering a week', 'replied'),
  conversations_per_week: pace('people talked to a week', 'conversed'),
  referrals_per_week: pace('people referring a week', 'referred'),
  interviews_per_week: pace('interviews a week', 'interviewed'),
  offers_per_week: pace('offers a week', 'offered'),
  hours_per_week: {
    unit: 'hours a week',
    evidence: 'weekly_effort',
    wanted: 'at_least',
    now: ({ hours }) => hours.loggedPerWeek,
    target: ({ hours }) => hours.plannedPerWeek ?? thresholds.lowEffort.value,
  },
  contacts: {
    unit: 'people',
    evidence: 'people_list',
    wanted: 'at_least',
    now: ({ contacts }) => contacts,
    target: () => thresholds.peopleList.value,
  },
  channels_tried: {
    unit: 'channels',
    evidence: 'gap_targets',
    wanted: 'at_least',
    now: ({ channelsTried }) => channelsTried,
    target: () => 3,
  },
  trusted_ties: {
    unit: 'people close enough for business',
    evidence: 'gap_targets',
    wanted: 'at_least',
    now: ({ stages }) => stages.business + stages.ally,
    target: () => 5,
  },
  follow_ups_due: nobodyWaiting('people', 'follow_up_once', ({ followUpsDue }) => followUpsDue),
  updates_due: nobodyWaiting('people', 'monthly_update', ({ updatesDue }) => updatesDue),
  thanks_owed: nobodyWaiting('favors', 'thanks_within_a_day', ({ thanksOwed }) => thanksOwed),
  ties_cooling: nobodyWaiting('people', 'contact_layers', ({ conditions }) => conditions.cooling + conditions.dormant),
  help_given: {
    unit: `favors in ${thresholds.reciprocityWindow.value} days`,
    evidence: 'reciprocity_window',
    wanted: 'at_least',
    now: ({ reciprocity }) => reciprocity.given,
    target: ({ reciprocity }) => reciprocity.received,
  },
} as const satisfies Record<string, IndicatorRule>

type IndicatorRule = {
  /** Its unit, in English words. */
  readonly unit: string
  /** What the target rests on. */
  readonly evidence: EvidenceKey
  readonly wanted: 'at_least' | 'at_most'
  /** Absent where it is unknown. */
  readonly now: (now: WhereNow) => number | undefined
  /** Where it should be, in that unit. */
  readonly target: (now: WhereNow, target: Target | undefined) => number | undefined
}

/** What a gap is measured in, as a code. */
export type IndicatorCode = keyof typeof indicatorRules

/** Everything the gap is measured in. */
export const indicatorCodes = Object.keys(indicatorRules) as [IndicatorCode, ...IndicatorCode[]]

/** One thing measured: where it is, where it should be, and how much is missing, never below 0. */
export type Indicator = {
  /** What is measured, as a code. */
  readonly code: IndicatorCode
  /** Its unit, in English words. */
  readonly unit: string
  /** Where it is, in that unit. */
  readonly now: number
  /** Where it should be, in that unit. */
  readonly target: number
  /** How much is missing, in that unit; never below 0. */
  readonly shortfall: number
  /** What the target rests on. */
  readonly evidence: EvidenceKey
}

/** Measures the gap, each part in its own unit; what is unknown is left out. */
export function deriveIndicators(now: WhereNow, goal: Target | undefined): readonly Indicator[] {
  return indicatorCodes.flatMap((code) => {
    const { unit, evidence, wanted, ...rule }: IndicatorRule = indicatorRules[code]
    const [is, target] = [rule.now(now), rule.target(now, goal)]
    if (is === undefined || target === undefined) return []
    const shortfall = Math.max(0, wanted === 'at_least' ? target - is : is - target)
    return [{ code, unit, now: is, target, shortfall, evidence }]
  })
}

function pace(unit: string, step: FunnelStep) {
  return {
    unit,
    evidence: 'own_log',
    wanted: 'at_least',
    now: ({ perWeek }: WhereNow) => perWeek[step],
    target: (_: WhereNow, target: Target | undefined) => target?.perWeek?.[step],
  } as const
}

function nobodyWaiting<Key extends EvidenceKey>(unit: string, evidence: Key, now: (now: WhereNow) => number) {
  return { unit, evidence, wanted: 'at_most', now, target: () => 0 } as const
}
