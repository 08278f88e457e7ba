import { type AnswerCurve, answerCurve } from './answer-curve.ts'
import { thresholds } from './thresholds.ts'

/** How long an answer took, and how long the approach has been watched so far, both in days. */
export type AnswerLag = { readonly days: number; readonly watchedDays: number }

/**
 * Moves an answer curve towards the lags of a seeker's own answers.
 *
 * From the last day of the curve backwards, F(previous) = F(day) (1 − (d + W (C(day) − C(previous))) / (n + W C(day))): n own
 * answers came by that day among approaches watched at least so long, d of them after the previous day, C is the given curve
 * and W its weight in answers (an assumption). An approach too young to show late answers says nothing of them, so that
 * quick ones do not count too much. The last share stays. Source: product limit under right truncation, Lagakos,
 * Barraj & De Gruttola 1988 (from memory).
 *
 * @example
 * sharpenCurve([]).at(-1) // => [60, 0.97]
 */
export function sharpenCurve(lags: readonly AnswerLag[], curve: AnswerCurve = answerCurve): AnswerCurve {
  const weight = thresholds.curveWeight.value
  const last = curve.at(-1)
  if (!last || lags.length === 0) return curve
  const sharpened = [last]
  let share = last[1]
  for (let index = curve.length - 1; index > 0; index -= 1) {
    const [[day, given], [previousDay, givenBefore]] = [curve[index] ?? last, curve[index - 1] ?? last]
    const known = lags.filter(({ days, watchedDays }) => days <= day && watchedDays >= day)
    const late = known.filter(({ days }) => days > previousDay || (index === 1 && givenBefore === 0)).length
    const base = known.length + weight * given
    share *= base > 0 ? 1 - (late + weight * (given - givenBefore)) / base : 1
    sharpened.unshift([previousDay, Math.max(0, share)])
  }
  return sharpened
}
