import { referenceOf } from '../evidence/reference-spread.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { asBeta } from '../funnel/as-beta.ts'
import { overallRates } from '../funnel/estimate-rates.ts'
import { type FunnelRate, type FunnelStep, funnelRates, funnelSteps, stepOrder } from '../funnel/funnel-step.ts'
import { rateWithPrior } from '../funnel/overall-rates.ts'
import type { RateEstimate } from '../funnel/rate-estimate.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { type Beta, betaCdf, betaMean } from '../statistics/beta.ts'
import { minInteger } from '../statistics/min-integer.ts'
import type { DiagnosisReason } from './diagnosis-reason.ts'
import { hasOccasions, type Look, type Looks, peopleReached, wasClear } from './looks.ts'
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
   * Held below 0.9 as long as it is too early to tell.
   */
  readonly probabilityBelow: number
  /** Whether the step leaks: a sceptic finds it below 0.85 of what is usual with 0.8 today, and 0.75 in the two weeks before. */
  readonly isLeak: boolean
  /** Whether the step can be judged: nothing more is needed. */
  readonly isSettled: boolean
  /** Further attempts, going on as now, until it can be. */
  readonly attemptsNeeded: number
  /** The figures behind the comparison. */
  readonly because: DiagnosisReason
}

/** A step compared, and what is known of its rate, résumés handed out and recalled counts included. */
export type CheckedStep = {
  readonly check: StepCheck
  readonly rate: RateEstimate
  /** Whether a sceptic, too, thinks a material shortfall more likely than not. */
  readonly leansShort: boolean
}

const certainty = thresholds.leakCertainty.value

/** A rate that so many more attempts could not tell from its reference is as good as the reference (an assumption). */
const maxAttempts = 1_000

/**
 * Compares every step with what is usual.
 *
 * In a funnel whose steps multiply the lowest rate is not the bottleneck; the one below its reference is. What is said is the stated
 * model's probability; what is named asks a sceptic, by whom most people are ordinary, in three looks a week apart. Résumés
 * handed out and recalled counts are asked too, those of one occasion for less than one each.
 */
export function checkSteps(situation: Situation, looks: Looks): readonly CheckedStep[] {
  const rates = hasOccasions(situation) ? overallRates(looks.today.funnel, situation.channels) : situation.rates.overall
  const reached = peopleReached(situation)
  return funnelRates.map((step) => {
    const rate = rates[step]
    const scepticAt = ({ byTie }: Look): RateEstimate => rateWithPrior(step, byTie, scepticalPrior)
    const wasShort = (): boolean => wasClear(looks, certainty, (look) => shortfallOf(scepticAt(look)))
    return checkStep(step, { rate, sceptic: scepticAt(looks.today), wasShort, reached })
  })
}

type Compared = {
  readonly rate: RateEstimate
  /** What a sceptic knows of it. */
  readonly sceptic: RateEstimate
  /** Whether a sceptic was as good as sure in earlier weeks that it falls short. */
  readonly wasShort: () => boolean
  readonly reached: Readonly<Record<FunnelStep, number>>
}

function checkStep(step: FunnelRate, { rate, sceptic, wasShort, reached }: Compared): CheckedStep {
  const doubted = shortfallOf(sceptic)
  const isLeak = doubted >= certainty && wasShort()
  const said = shortfallOf(rate)
  const attemptsNeeded = isLeak ? 0 : attemptsToSettle(sceptic, rate)
  const { mean, published, evidence, pending } = rate
  // People, as the seeker would count them; what memory or waiting takes off their weight shows in the mean.
  const trials = Math.round(reached[funnelSteps[stepOrder[step] - 1] ?? 'approached'] - pending)
  const facts = { step, successes: reached[step], trials, mean, reference: betaMean(published) }
  const check: StepCheck = {
    step,
    reference: betaMean(published),
    probabilityBelow: said,
    isLeak,
    isSettled: attemptsNeeded === 0,
    attemptsNeeded,
    because: { code: said >= 0.5 ? 'step_below_reference' : 'step_at_reference', facts, evidence },
  }
  return { check, rate, leansShort: doubted >= 0.5 }
}

/** The probability that a rate falls short of what is usual materially. */
function shortfallOf({ posterior, published }: RateEstimate): number {
  return probabilityBelow(posterior, referenceOf(betaMean(published), published.evidence), material)
}

/** Attempts until a sceptic, too, would be sure that the rate falls short materially, or until it is clear that it does not. */
function attemptsToSettle(sceptic: RateEstimate, rate: RateEstimate): number {
  const reference = betaMean(rate.published)
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
