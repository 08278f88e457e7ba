const digammaSeries = [-1 / 12, 1 / 120, -1 / 252, 1 / 240, -1 / 132, 691 / 32_760, -1 / 12] as const
const trigammaSeries = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2_730, 7 / 6] as const

/**
 * The slope of `logGamma`.
 *
 * Asymptotic series from 8 on, reached from below by recurrence. Error about 1e-13 · max(1, 1/x). NaN unless x is
 * finite and above 0. Source: Abramowitz & Stegun 6.3.18.
 *
 * @example
 * digamma(1).toFixed(12) // => '-0.577215664902'
 */
export function digamma(x: number): number {
  if (!isPositive(x)) return Number.NaN
  let [shifted, sum] = [x, 0]
  for (; shifted < 8; shifted += 1) sum -= 1 / shifted
  return sum + Math.log(shifted) - 0.5 / shifted + series(digammaSeries, shifted)
}

/**
 * The slope of `digamma`.
 *
 * Asymptotic series from 8 on, reached from below by recurrence. Relative error about 1e-13. NaN unless x is finite and
 * above 0. Source: Abramowitz & Stegun 6.4.12.
 *
 * @example
 * trigamma(1).toFixed(12) // => '1.644934066848'
 */
export function trigamma(x: number): number {
  if (!isPositive(x)) return Number.NaN
  let [shifted, sum] = [x, 0]
  for (; shifted < 8; shifted += 1) sum += 1 / (shifted * shifted)
  return sum + 1 / shifted + 0.5 / (shifted * shifted) + series(trigammaSeries, shifted) / shifted
}

function isPositive(x: number): boolean {
  return x > 0 && x < Number.POSITIVE_INFINITY
}

/** c₁ / x² + c₂ / x⁴ + … */
function series(coefficients: readonly number[], x: number): number {
  const inverseSquare = 1 / (x * x)
  return coefficients.reduceRight((sum, coefficient) => (sum + coefficient) * inverseSquare, 0)
}
