import { thresholds } from '../evidence/thresholds.ts'
import { gammaCdf } from '../statistics/gamma.ts'
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
   * one; for no, that it brings two thirds of one or more. Absent where it is too early to answer.
   */
  readonly probability?: number
  /** That an hour spent as in recent weeks brings less than a typical one; absent before anything was tried. */
  readonly probabilityBelowTypical?: number
}

/**
 * Answers whether to change networking targets.
 *
 * With enough data of the seeker's own, `yes` or else `no` is given where it is right with probability 0.8 or more.
 */
export function answerChangeTargets(recent: RecentHourlyYield | undefined, typicalPerHour: number): ChangeTargets {
  if (!recent) return { answer: 'too_early' }
  const probabilityBelowTypical = gammaCdf(recent.yield, typicalPerHour)
  const certainty = thresholds.leakCertainty.value
  if (recent.ownDataShare < minOwnDataShare) return { answer: 'too_early', probabilityBelowTypical }
  if (probabilityBelowTypical >= certainty) {
    return { answer: 'yes', probability: probabilityBelowTypical, probabilityBelowTypical }
  }
  const goodEnough = 1 - gammaCdf(recent.yield, typicalPerHour * clearlyLess)
  return goodEnough >= certainty
    ? { answer: 'no', probability: goodEnough, probabilityBelowTypical }
    : { answer: 'too_early', probabilityBelowTypical }
}
