import { thresholds } from '../evidence/thresholds.ts'
import { totalCounts } from '../funnel/funnel-counts.ts'
import { stepOrder } from '../funnel/funnel-step.ts'
import { countsByTie, rateWithPrior } from '../funnel/overall-rates.ts'
import { countingWeeks } from '../gap/delay.ts'
import { stepsBetween } from '../gap/step-path.ts'
import { goalStep, type Target } from '../gap/target.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { derivePace, type Pace } from '../situation/pace.ts'
import { betaMean } from '../statistics/beta.ts'
import { type Gamma, gammaCdf } from '../statistics/gamma.ts'
import { gammaQuantile } from '../statistics/gamma-quantile.ts'
import { expectedRate } from '../statistics/rate-distribution.ts'
import { countActivities } from '../summary/summarize-log.ts'
import type { Suspicion } from './cause.ts'
import type { DiagnosisInput } from './diagnosis-input.ts'
import { scepticalPrior } from './material.ts'

/** A pace is judged once so many weeks and so many entries or people have been seen (assumptions). */
export const minObserved = { weeks: 2, entries: 5 } as const

/**
 * Too little effort: the pace is below what the goal would need if no step leaked.
 *
 * What a leak costs is the leak's, not the effort's: a step below what is usual counts as if it were at it. Silent while the goal is
 * on track, without a goal, at the pace needed, and where the hours given could not carry it: then the date is the matter.
 */
export function suspectTooLittleEffort({ situation, gap: { target, fill } }: DiagnosisInput): readonly Suspicion[] {
  if (!target || !('byChannel' in fill) || !isObserved(situation)) return []
  const path = usualPath(situation, target)
  const weeks = countingWeeks(target.weeksLeft, stepOrder[goalStep[target.goal.outcome]])
  const outcomes = Math.max(0, neededOutcomes(target) - target.expectedFromOpen)
  const needed = outcomes / (Math.exp(path.log) * weeks)
  const { perWeek } = situation.pace
  // One page shows one pace: that of the gap, where the hours given can carry it.
  const ownNeeded = target.perWeek?.approached
  const neededPerWeek = ownNeeded ?? needed
  if (!(needed > perWeek && neededPerWeek > perWeek && neededPerWeek <= target.maxPerWeek)) return []
  const posterior = pacePosterior(situation.pace)
  const looks = [posterior, pacePosterior(longerPace(situation))].map((it) =>
    probabilityShort(it, path, outcomes / weeks),
  )
  const probability = Math.min(...looks) >= 0.5 ? Math.max(...looks) : Math.min(...looks)
  return [
    {
      probability,
      isSettled: probability >= thresholds.leakCertainty.value,
      logShortfall: Math.max(0, Math.log((needed * posterior.rate) / posterior.shape)),
      because: [
        {
          code: ownNeeded ? 'pace_too_low' : 'pace_at_usual_rates',
          facts: { perWeek, neededPerWeek },
          evidence: 'own_log',
        },
      ],
      changedBy: [{ code: 'would_change_pace', facts: { perWeek: neededPerWeek, weeks: 4 }, evidence: 'own_log' }],
    },
  ]
}

/** The outcomes to expect for the goal to be met with the chance planned for. */
function neededOutcomes({ remaining, level }: Target): number {
  return gammaQuantile({ shape: remaining, rate: 1 }, level)
}

/** Something uncertain that is log-normal: mean and variance of its logarithm. */
type LogNormal = { readonly log: number; readonly variance: number }

/** How often an approach comes to an outcome, every rate raised to what is usual, as a sceptic knows it. */
function usualPath({ people, channels }: Situation, { goal }: Target): LogNormal {
  const byTie = countsByTie(people, channels)
  return stepsBetween('approached', goalStep[goal.outcome])
    .map((step) => {
      const { posterior, published } = rateWithPrior(step, byTie, scepticalPrior)
      const raised = (rate: number): number => Math.log(Math.max(rate, betaMean(published)))
      const log = expectedRate(posterior, raised)
      return { log, variance: expectedRate(posterior, (rate) => (raised(rate) - log) ** 2) }
    })
    .reduce((sum, { log, variance }) => ({ log: sum.log + log, variance: sum.variance + variance }), {
      log: 0,
      variance: 0,
    })
}

const places = Array.from({ length: 25 }, (_, index) => (index - 12) / 3)
const densities = places.map((z) => Math.exp((-z * z) / 2))
const densitySum = densities.reduce((sum, density) => sum + density, 0)

/** P(pace × path < outcomes a week), by a sum over the path's normal logarithm. */
function probabilityShort(pace: Gamma, { log, variance }: LogNormal, perWeek: number): number {
  const sum = places.reduce((part, z, index) => {
    return part + (densities[index] ?? 0) * gammaCdf(pace, perWeek / Math.exp(log + z * Math.sqrt(variance)))
  }, 0)
  return Math.min(1, sum / densitySum)
}

/** A pace below what is needed in recent weeks is judged over as many weeks as these too, since four say little (an assumption). */
const longerWeeks = 16

function longerPace({ record, items, now }: Situation): Pace {
  return derivePace(record.seeker, items, now, 7 * longerWeeks)
}

/** The weekly pace as a Gamma, by Jeffreys' prior: half a person in no time. */
function pacePosterior({ perWeek, weeks, weighted }: Pace): Gamma {
  const people = [...weighted.values()].reduce((sum, each) => sum + each, 0)
  // Recalled people weigh less, and so do the weeks they were approached in.
  return { shape: people + 0.5, rate: people > 0 ? people / perWeek : weeks }
}

function isObserved({ pace, record, funnel }: Situation): boolean {
  const seen = Math.max(countActivities(record), totalCounts(funnel).reached.approached)
  return pace.weeks >= minObserved.weeks && seen >= minObserved.entries
}
