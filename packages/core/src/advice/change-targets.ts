import { thresholds } from '../evidence/thresholds.ts'
import { betaCdf } from '../statistics/beta.ts'
import type { Gamma } from '../statistics/gamma.ts'
import { minOwnDataShare } from './channel-yield.ts'
import type { RecentHourlyYield } from './recent-hourly-yield.ts'
import { clearlyLess } from './verdict-table.ts'

/** The answers to "should you change your networking targets?". */
export const changeTargetsAnswers = ['yes', 'no', 'too_early'] as const

/** Whether to change networking targets, and how sure that is. */
export type ChangeTargets = {
  /** `yes`, `no`, or `too_early` to say. */
  readonly answer: (typeof changeTargetsAnswers)[number]
  /**
   * The posterior probability that the answer is right: for yes, that an hour spent as in recent weeks brings less than a typical
   * one; for no, that it brings two thirds of one or more. Held below 0.9, since what is typical rests on assumptions. Absent
   * where it is too early to answer.
   */
  readonly probability?: number
}

/** No answer is called surer than that (an assumption). */
const maxProbability = 0.89

/**
 * Answers whether to change networking targets.
 *
 * With enough data of the seeker's own, `yes` or else `no` is given where it is right with probability 0.8 or more.
 */
export function answerChangeTargets(recent: RecentHourlyYield | undefined, typical: Gamma): ChangeTargets {
  if (!recent || recent.ownDataShare < minOwnDataShare) return { answer: 'too_early' }
  const certainty = thresholds.leakCertainty.value
  const less = probabilityLess(recent.yield, typical)
  if (less >= certainty) return { answer: 'yes', probability: Math.min(less, maxProbability) }
  const goodEnough = 1 - probabilityLess(recent.yield, { ...typical, rate: typical.rate / clearlyLess })
  return goodEnough >= certainty
    ? { answer: 'no', probability: Math.min(goodEnough, maxProbability) }
    : { answer: 'too_early' }
}

/** The probability that one Gamma is below another, independent of each other: a Beta of their shapes. */
function probabilityLess(first: Gamma, second: Gamma): number {
  return betaCdf({ a: first.shape, b: second.shape }, first.rate / (first.rate + second.rate))
}
