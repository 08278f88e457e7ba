import { type FunnelRate, stepOrder } from '../funnel/funnel-step.ts'
import type { Situation } from '../situation/derive-situation.ts'
import type { Gamma } from '../statistics/gamma.ts'
import { countingWeeks } from './delay.ts'
import { expectedFromOpen, openApproaches } from './open-approaches.ts'
import type { PlannedHours } from './plan-hours.ts'
import { type Moments, pathMoments, productMoments } from './step-path.ts'

/** One source of outcomes: the number expected within given weeks, and how uncertain that is. */
type OutcomeSource = {
  readonly expectedIn: (weeks: number) => number
  /** The standard deviation of the expected number, divided by it. */
  readonly spread: number
}

/** Where outcomes come from: channels, and approaches still open. */
export type Outcomes = readonly OutcomeSource[]

/**
 * The correlation between what two channels bring a seeker (an assumption).
 *
 * The funnel's model implies (w + 1) / (2 w + 1) for two channels without data, 0.52 to 0.56 at the published weights, and less
 * the more is known of each. At 0.3 promised chances are kept in simulation.
 */
const correlation = 0.3

/**
 * The expected outcomes of all sources within so many weeks, as a Gamma; undefined where there are none.
 *
 * Mean and variance of the sum are exact at the stated correlation; its Gamma shape is an approximation.
 */
export function outcomesIn(weeks: number, outcomes: Outcomes): Gamma | undefined {
  let [mean, deviations, squares] = [0, 0, 0]
  for (const { expectedIn, spread } of outcomes) {
    const expected = expectedIn(weeks)
    mean += expected
    deviations += expected * spread
    squares += (expected * spread) ** 2
  }
  const variance = correlation * deviations ** 2 + (1 - correlation) * squares
  return mean > 0 ? { shape: mean ** 2 / variance, rate: mean / variance } : undefined
}

/** The outcomes at today's pace: each channel as in recent weeks, and approaches still open. */
export function outcomesToday(situation: Situation, outcome: FunnelRate): Outcomes {
  const perWeek = [...situation.pace.approaches.keys()].map((id) => [id, paceMoments(situation, id)] as const)
  return outcomesAt(situation, outcome, perWeek)
}

/** The outcomes of planned hours, which are taken as certain to be worked, and of approaches still open. */
export function outcomesPlanned(
  situation: Situation,
  outcome: FunnelRate,
  planned: readonly Pick<PlannedHours, 'channel' | 'approaches'>[],
): Outcomes {
  const perWeek = planned.map(({ channel, approaches }) => [channel, { mean: approaches, variance: 0 }] as const)
  return outcomesAt(situation, outcome, perWeek)
}

/**
 * Channels at so many approaches a week, and approaches still open.
 *
 * Approaches times the path rate, a product of uncertain rates; mean and variance are exact under independence.
 */
function outcomesAt(
  situation: Situation,
  outcome: FunnelRate,
  perWeek: readonly (readonly [channel: string, approaches: Moments])[],
): Outcomes {
  const { overall, byChannel } = situation.rates
  const channels = perWeek.flatMap(([id, approaches]): Outcomes => {
    const weekly = productMoments(approaches, pathMoments(byChannel.get(id) ?? overall, 'approached', outcome))
    if (weekly.mean < nothing) return []
    return [{ expectedIn: (weeks) => weekly.mean * countingWeeks(weeks, stepOrder[outcome]), spread: spreadOf(weekly) }]
  })
  return [...channels, ...openSource(situation, outcome)]
}

/** The weekly outcomes below which a source counts as empty. */
const nothing = 1e-9

const openSources = new WeakMap<Situation, Map<FunnelRate, Outcomes>>()

/** The outcomes of approaches still open, derived once for a situation; none where nothing is. */
function openSource(situation: Situation, outcome: FunnelRate): Outcomes {
  const ofSituation = openSources.get(situation) ?? new Map<FunnelRate, Outcomes>()
  openSources.set(situation, ofSituation)
  const source = ofSituation.get(outcome) ?? deriveOpenSource(situation, outcome)
  ofSituation.set(outcome, source)
  return source
}

function deriveOpenSource(situation: Situation, outcome: FunnelRate): Outcomes {
  const open = openApproaches(situation, outcome)
  if (open.length === 0) return []
  // The same few moments are asked about again and again.
  const known = new Map<number, number>()
  const expectedIn = (weeks: number): number => {
    const expected = known.get(weeks) ?? expectedFromOpen(open, weeks)
    known.set(weeks, expected)
    return expected
  }
  return [{ expectedIn, spread: spreadOf(pathMoments(situation.rates.overall, 'approached', outcome)) }]
}

function spreadOf({ mean, variance }: Moments): number {
  return Math.sqrt(variance) / mean
}

function paceMoments({ pace }: Situation, channel: string): Moments {
  const mean = (pace.approaches.get(channel) ?? 0) / pace.weeks
  const weighted = pace.weighted.get(channel) ?? 0
  return { mean, variance: weighted > 0 ? mean ** 2 / weighted : 0 }
}
