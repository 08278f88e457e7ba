import type { Because } from '../because/reason.ts'
import { totalCounts } from '../funnel/funnel-counts.ts'
import { type FunnelRate, funnelRates, funnelSteps } from '../funnel/funnel-step.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { betaCdf } from '../statistics/beta.ts'

/** How one step of the funnel compares with its reference. */
export type StepCheck = {
  readonly step: FunnelRate
  readonly reference: number
  /** That the seeker's rate is below the reference. */
  readonly probabilityBelow: number
  /** Whether the seeker's own data weigh twice as much as the prior. */
  readonly isSettled: boolean
  /** Further attempts until they do. */
  readonly attemptsNeeded: number
  readonly because: Because
}

/** The seeker's own data must weigh this many times the prior before a step is judged (an assumption). */
const ownDataOverPrior = 2

/**
 * Compares every step with its reference, the mean of the published prior.
 *
 * In a funnel whose steps multiply the lowest rate is not the bottleneck; the one below its reference is.
 */
export function checkSteps({ rates, people }: Situation): readonly StepCheck[] {
  const { reached } = totalCounts(people)
  return funnelRates.map((step, index) => {
    const { posterior, published: prior, trials, pending, mean, evidence } = rates.overall[step]
    const priorWeight = prior.a + prior.b
    const reference = prior.a / priorWeight
    const attemptsNeeded = Math.max(0, Math.ceil(ownDataOverPrior * priorWeight - trials))
    const below = betaCdf(posterior, reference)
    // People, as the seeker would count them; what memory or waiting takes off their weight shows in the mean.
    const tries = Math.round(reached[funnelSteps[index] ?? 'approached'] - pending)
    const facts = { step, successes: reached[step], trials: tries, mean, reference }
    const code = below >= 0.5 ? 'step_below_reference' : 'step_at_reference'
    const because: Because = { code, facts, evidence }
    return { step, reference, probabilityBelow: below, isSettled: attemptsNeeded === 0, attemptsNeeded, because }
  })
}
