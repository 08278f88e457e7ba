import { type Reference, referenceOf } from '../evidence/reference-spread.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { asBeta } from '../funnel/as-beta.ts'
import { deriveFunnel } from '../funnel/derive-funnel.ts'
import { totalCounts } from '../funnel/funnel-counts.ts'
import { type FunnelRate, funnelRates, funnelSteps } from '../funnel/funnel-step.ts'
import { itemsAsOf } from '../funnel/items-as-of.ts'
import { countsByTie, overallRate } from '../funnel/overall-rates.ts'
import type { RateEstimate } from '../funnel/rate-estimate.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { type Beta, betaCdf, betaMean } from '../statistics/beta.ts'
import { minInteger } from '../statistics/min-integer.ts'
import { addDays } from '../value/days.ts'
import type { DiagnosisReason } from './diagnosis-reason.ts'
import { material, scepticalPrior } from './material.ts'
import { probabilityBelow } from './probability-below.ts'

/** How one step of the funnel compares with what is usual. */
export type StepCheck = {
  /** The step of the funnel. */
  readonly step: FunnelRate
  /** The published mean for those who were asked. */
  readonly reference: number
  /**
   * That the seeker's rate is below 0.85 of what is usual, which is itself uncertain around the reference.
   *
   * Held below 0.9 as long as the step is not settled.
   */
  readonly probabilityBelow: number
  /** Whether the step leaks: a sceptic finds it below 0.85 of what is usual with 0.8 or more, today and a week ago. */
  readonly isLeak: boolean
  /** Whether the step can be judged: nothing more is needed. */
  readonly isSettled: boolean
  /** Further attempts, going on as now, until it can be. */
  readonly attemptsNeeded: number
  /** The figures behind the comparison. */
  readonly because: DiagnosisReason
}

const certainty = thresholds.leakCertainty.value

/** A rate that so many more attempts could not tell from its reference is as good as the reference (an assumption). */
const maxAttempts = 1_000

/** Nothing is called this probable that is not settled (an assumption). */
export const nearCertain = 0.9

/**
 * Compares every step with what is usual.
 *
 * In a funnel whose steps multiply the lowest rate is not the bottleneck; the one below its reference is. What is said is the stated
 * model's probability; what is named asks a sceptic, by whom most people are ordinary, and asks twice, a week apart.
 */
export function checkSteps(situation: Situation): readonly StepCheck[] {
  const { people, items, channels, rates, now } = situation
  const weekAgo = addDays(now, -7)
  const before = itemsAsOf(
    items.filter(({ isHandout }) => !isHandout),
    weekAgo,
  )
  const looks = [countsByTie(people, channels), countsByTie(deriveFunnel(before, weekAgo), channels)]
  const { reached } = totalCounts(people)
  return funnelRates.map((step, index) => {
    const rate = rates.overall[step]
    const reference = referenceOf(betaMean(rate.published), rate.published.evidence)
    const sceptics = looks.map((byTie) => overallRate(step, byTie, scepticalPrior))
    const isLeak = sceptics.every(({ posterior }) => probabilityBelow(posterior, reference, material) >= certainty)
    const said = probabilityBelow(rate.posterior, reference, material)
    const attemptsNeeded = isLeak ? 0 : attemptsToSettle(sceptics[0] ?? rate, rate, reference)
    // People, as the seeker would count them; what memory or waiting takes off their weight shows in the mean.
    const tries = Math.round(reached[funnelSteps[index] ?? 'approached'] - rate.pending)
    const { mean, published, evidence } = rate
    const facts = { step, successes: reached[step], trials: tries, mean, reference: betaMean(published) }
    return {
      step,
      reference: reference.mean,
      probabilityBelow: isLeak ? said : Math.min(said, nearCertain - 0.01),
      isLeak,
      isSettled: attemptsNeeded === 0,
      attemptsNeeded,
      because: { code: said >= 0.5 ? 'step_below_reference' : 'step_at_reference', facts, evidence },
    }
  })
}

/** Attempts until a sceptic, too, would be sure that the rate falls short materially, or until it is clear that it does not. */
function attemptsToSettle(sceptic: RateEstimate, rate: RateEstimate, { mean: reference }: Reference): number {
  const { mean } = rate
  const belowAfter = ({ a, b }: Beta, attempts: number): number =>
    betaCdf({ a: a + attempts * mean, b: b + attempts * (1 - mean) }, material * reference)
  const [doubting, stated] = [asBeta(sceptic), asBeta(rate)]
  const isSure = (attempts: number): boolean =>
    attempts > maxAttempts ||
    belowAfter(doubting, attempts) >= certainty ||
    belowAfter(stated, attempts) <= 1 - certainty
  const attempts = minInteger(0, isSure)
  return attempts > maxAttempts ? 0 : attempts
}
