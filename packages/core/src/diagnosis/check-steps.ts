import { thresholds } from '../evidence/thresholds.ts'
import { asBeta } from '../funnel/as-beta.ts'
import { totalCounts } from '../funnel/funnel-counts.ts'
import { type FunnelRate, funnelRates, funnelSteps } from '../funnel/funnel-step.ts'
import type { RateEstimate } from '../funnel/rate-estimate.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { betaCdf, betaMean } from '../statistics/beta.ts'
import { leastInteger } from '../statistics/least-integer.ts'
import { rateCdf } from '../statistics/rate-distribution.ts'
import type { DiagnosisReason } from './diagnosis-reason.ts'

/** How one step of the funnel compares with its reference. */
export type StepCheck = {
  readonly step: FunnelRate
  readonly reference: number
  /** That the seeker's rate is below the reference. */
  readonly probabilityBelow: number
  /** Whether the step can be judged: nothing more is needed. */
  readonly isSettled: boolean
  /** Further attempts, going on as now, until it can be. */
  readonly attemptsNeeded: number
  readonly because: DiagnosisReason
}

/** The seeker's own data must weigh this many times the prior before a step is judged (an assumption). */
const ownDataOverPrior = 2

/** A rate that so many more attempts could not tell from its reference is as good as the reference (an assumption). */
const mostAttempts = 1_000

/**
 * Compares every step with its reference, the mean of the published prior.
 *
 * In a funnel whose steps multiply the lowest rate is not the bottleneck; the one below its reference is.
 */
export function checkSteps({ rates, people }: Situation): readonly StepCheck[] {
  const { reached } = totalCounts(people)
  return funnelRates.map((step, index) => {
    const rate = rates.overall[step]
    const { posterior, published, pending, mean, evidence } = rate
    const reference = betaMean(published)
    const attemptsNeeded = attemptsToSettle(rate, reference)
    const below = rateCdf(posterior, reference)
    // People, as the seeker would count them; what memory or waiting takes off their weight shows in the mean.
    const tries = Math.round(reached[funnelSteps[index] ?? 'approached'] - pending)
    const facts = { step, successes: reached[step], trials: tries, mean, reference }
    const code = below >= 0.5 ? 'step_below_reference' : 'step_at_reference'
    return {
      step,
      reference,
      probabilityBelow: below,
      isSettled: attemptsNeeded === 0,
      attemptsNeeded,
      because: { code, facts, evidence },
    }
  })
}

/** Attempts until own data outweigh the published rate and a rate that leans below its reference is surely below it. */
function attemptsToSettle(rate: RateEstimate, reference: number): number {
  const { posterior, published, trials, mean } = rate
  const toOutweigh = Math.max(0, Math.ceil(ownDataOverPrior * (published.a + published.b) - trials))
  if (mean >= reference || rateCdf(posterior, reference) < 0.5) return toOutweigh
  const { a, b } = asBeta(rate)
  const isSure = (attempts: number): boolean =>
    attempts > mostAttempts ||
    betaCdf({ a: a + attempts * mean, b: b + attempts * (1 - mean) }, reference) >= thresholds.leakCertainty.value
  const toBeSure = leastInteger(0, isSure)
  return Math.max(toOutweigh, toBeSure > mostAttempts ? 0 : toBeSure)
}
