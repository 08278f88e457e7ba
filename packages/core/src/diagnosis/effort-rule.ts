import type { StepRates } from '../funnel/estimate-rates.ts'
import { totalCounts } from '../funnel/funnel-counts.ts'
import type { FunnelRate } from '../funnel/funnel-step.ts'
import { stepsBetween } from '../gap/step-path.ts'
import { goalStep, neededPerWeek } from '../gap/target.ts'
import { countActivities } from '../history/fold-record.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { betaMean } from '../statistics/beta.ts'
import { type Gamma, gammaCdf } from '../statistics/gamma.ts'
import type { Suspicion } from './cause.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import { gammaShortfall } from './gamma-shortfall.ts'

/** A pace is judged once so many weeks and so many entries or people have been seen (assumptions). */
export const leastObserved = { weeks: 2, entries: 5 } as const

/**
 * Too little effort: the pace is below what the goal would need if no step leaked.
 *
 * What a leak costs is the leak's, not the effort's: a step below its reference counts as if it were at it, and rates
 * count as known. Silent while the
 * goal is on track, and without a goal, since nothing is too little for nothing.
 */
export function suspectTooLittleEffort({ situation, gap: { target, fill } }: DiagnosisInput): readonly Suspicion[] {
  const isAhead = fill.kind === 'extra_hours' || fill.kind === 'out_of_reach'
  if (!target || !isAhead || countActivities(situation.record) === 0) return []
  const path = { mean: usualPath(situation.rates.overall, goalStep[target.goal.outcome]), variance: 0 }
  const needed = neededPerWeek(path, target, 'approached')
  if (!Number.isFinite(needed)) return []
  const { perWeek } = situation.pace
  const posterior = pacePosterior(situation)
  return [
    {
      probability: gammaCdf(posterior, needed),
      isSettled: isObserved(situation),
      logShortfall: gammaShortfall(posterior, needed),
      because: [{ code: 'pace_at_usual_rates', facts: { perWeek, neededPerWeek: needed }, evidence: 'own_log' }],
      changedBy: [{ code: 'would_change_pace', facts: { perWeek: needed, weeks: 4 }, evidence: 'own_log' }],
    },
  ]
}

/** How often an approach comes to an outcome once every rate below its reference is raised to it. */
function usualPath(rates: StepRates, outcome: FunnelRate): number {
  return stepsBetween('approached', outcome)
    .map((step) => Math.max(rates[step].mean, betaMean(rates[step].published)))
    .reduce((product, rate) => product * rate, 1)
}

/** The weekly pace as a Gamma, by Jeffreys' prior: half a person in no time. */
function pacePosterior({ pace }: Situation): Gamma {
  const people = [...pace.weighted.values()].reduce((sum, weighted) => sum + weighted, 0)
  // People counted by memory weigh less, and so do the weeks they were approached in.
  const weeks = people > 0 ? people / pace.perWeek : pace.weeks
  return { shape: people + 0.5, rate: weeks }
}

function isObserved({ pace, record, funnel }: Situation): boolean {
  const seen = Math.max(countActivities(record), totalCounts(funnel).reached.approached)
  return pace.weeks >= leastObserved.weeks && seen >= leastObserved.entries
}
