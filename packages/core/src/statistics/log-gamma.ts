const halfLogTwoPi = 0.9189385332046727
const stirling = [1 / 12, -1 / 360, 1 / 1_260, -1 / 1_680, 1 / 1_188, -691 / 360_360, 1 / 156] as const

/**
 * The natural logarithm of the gamma function.
 *
 * Stirling's series from 8 on, reached from below by recurrence; absolute error about 1e-15 times the largest term.
 * Infinite for arguments that are not above 0. Source: Abramowitz & Stegun 6.1.41.
 *
 * @example
 * Math.round(Math.exp(logGamma(5))) // => 24
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.POSITIVE_INFINITY
  let shifted = x
  let product = 1
  for (; shifted < 8; shifted += 1) product *= shifted
  const inverseSquare = 1 / (shifted * shifted)
  const series = stirling.reduceRight<number>((sum, term) => sum * inverseSquare + term, 0) / shifted
  return (shifted - 0.5) * Math.log(shifted) - shifted + halfLogTwoPi + series - Math.log(product)
}

/** The natural logarithm of the beta function B(a, b). */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}
