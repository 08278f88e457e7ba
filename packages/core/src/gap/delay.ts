import { answerCurve, answeredShare } from '../evidence/answer-curve.ts'

/**
 * The share of outcomes that arrive within a number of days, over a number of steps.
 *
 * Each step takes as long as the one before: people who answer late stay late (an assumption).
 */
export function arrivedShare(days: number, steps: number): number {
  return steps === 0 ? 1 : answeredShare(days / steps)
}

/**
 * The weeks of approaching that count by a date: those whose outcomes have come by then.
 *
 * ∫ F(u / steps) du, F being the answer curve. Always fewer than the weeks themselves, but for no steps at all.
 */
export function countingWeeks(weeks: number, steps: number): number {
  return steps === 0 ? weeks : (steps * answeredDays((weeks * 7) / steps)) / 7
}

/** ∫ of the answer curve from 0 to so many days, by straight lines. */
function answeredDays(days: number): number {
  let [area, fromDays, fromShare] = [0, 0, 0]
  for (const [toDays] of [...answerCurve, [Number.POSITIVE_INFINITY]] as const) {
    const until = Math.min(days, toDays)
    const share = answeredShare(until)
    if (until > fromDays) area += ((fromShare + share) / 2) * (until - fromDays)
    if (days <= toDays) break
    fromDays = toDays
    fromShare = share
  }
  return area
}
