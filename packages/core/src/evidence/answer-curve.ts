/** By so many days, this share of the answers that will ever come has come. */
export type AnswerCurve = readonly (readonly [days: number, share: number])[]

/** The measured answer curve; it stays at its last share, since some answers come very late. */
export const answerCurve: AnswerCurve = [
  [0, 0],
  [1, 0.69],
  [3, 0.77],
  [7, 0.83],
  [14, 0.88],
  [21, 0.92],
  [30, 0.94],
  [60, 0.97],
]

/**
 * The share of eventual answers that have come after so many days, read off the curve by straight lines.
 *
 * @example
 * answeredShare(10) // => 0.8514285714285714
 */
export function answeredShare(days: number, curve: AnswerCurve = answerCurve): number {
  let from: AnswerCurve[number] | undefined
  for (const to of curve) {
    if (days < to[0]) return from ? from[1] + ((to[1] - from[1]) * (days - from[0])) / (to[0] - from[0]) : to[1]
    from = to
  }
  return from ? from[1] : 1
}
