import { type FunnelRate, stepOrder } from '../funnel/funnel-step.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { countingWeeks } from './delay.ts'
import { expectedFromOpen, openApproaches, openShape } from './open-approaches.ts'
import type { PlannedHours } from './plan-hours.ts'
import { type Moments, pathMoments, productMoments } from './step-path.ts'

/** One source of outcomes: the number expected within given weeks, and the Gamma shape of that expectation. */
export type OutcomeStream = { readonly shape: number; readonly expectedIn: (weeks: number) => number }

/**
 * Where outcomes come from: each channel at its recent pace, hours planned on top, and approaches still open.
 *
 * A channel's pace (Gamma, from the people approached recently) times its path rate (product of Betas) is one Gamma; mean and
 * variance are exact under independence, the shape is an approximation. Hours planned are taken as certain to be worked
 * and add no evidence: a channel's Gamma rate, its weeks of evidence, never grows by them.
 */
export function outcomeStreams(
  situation: Situation,
  outcome: FunnelRate,
  planned: readonly Pick<PlannedHours, 'channel' | 'approaches'>[] = [],
  open: readonly OutcomeStream[] = openStream(situation, outcome),
): readonly OutcomeStream[] {
  const extra = new Map(planned.map(({ channel, approaches }) => [channel, approaches]))
  const ids = new Set([...situation.pace.approaches.keys(), ...extra.keys()])
  const channels = [...ids].flatMap((id) => channelStream(situation, outcome, id, extra.get(id) ?? 0))
  return [...channels, ...open]
}

/** The weekly outcomes below which a stream counts as empty. */
const nothing = 1e-9

/** The outcomes of approaches still open; none where nothing is. */
export function openStream(situation: Situation, outcome: FunnelRate): readonly OutcomeStream[] {
  const open = openApproaches(situation, outcome)
  if (open.length === 0) return []
  // The same few moments are asked about again and again.
  const known = new Map<number, number>()
  const expectedIn = (weeks: number): number => {
    const expected = known.get(weeks) ?? expectedFromOpen(open, weeks)
    known.set(weeks, expected)
    return expected
  }
  return [{ shape: openShape(situation, outcome), expectedIn }]
}

function channelStream(situation: Situation, outcome: FunnelRate, id: string, extra: number): readonly OutcomeStream[] {
  const path = pathMoments(situation.rates.byChannel.get(id) ?? situation.rates.overall, 'approached', outcome)
  const recent = paceMoments(situation, id)
  const today = productMoments(recent, path)
  const perWeek = productMoments({ ...recent, mean: recent.mean + extra }, path)
  if (perWeek.mean < nothing) return []
  const evidenceWeeks = Math.min(evidenceOf(today), evidenceOf(perWeek))
  const steps = stepOrder[outcome]
  return [
    {
      shape: perWeek.mean * evidenceWeeks,
      expectedIn: (weeks) => perWeek.mean * countingWeeks(weeks, steps),
    },
  ]
}

/** The rate of the Gamma with these moments: as many weeks of evidence. */
function evidenceOf({ mean, variance }: Moments): number {
  return variance > 0 ? mean / variance : Number.POSITIVE_INFINITY
}

function paceMoments({ pace }: Situation, channel: string): Moments {
  const mean = (pace.approaches.get(channel) ?? 0) / pace.weeks
  const weighted = pace.weighted.get(channel) ?? 0
  return { mean, variance: weighted > 0 ? mean ** 2 / weighted : 0 }
}
