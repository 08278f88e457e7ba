import { areFinite } from './are-finite.ts'

const halfLogTwoPi = 0.9189385332046727
const stirling = [1 / 12, -1 / 360, 1 / 1_260, -1 / 1_680, 1 / 1_188, -691 / 360_360, 1 / 156] as const
const eulerGamma = 0.5772156649015329
/** ζ(2) to ζ(8). */
const zeta = [
  1.6449340668482264, 1.2020569031595942, 1.082323233711138, 1.03692775514337, 1.017343061984449, 1.008349277381923,
  1.004077356197944,
] as const
const nearRoot = 0.01

/**
 * The natural logarithm of the gamma function.
 *
 * Stirling's series from 8 on, reached from below by recurrence; Taylor's near the roots 1 and 2. Relative error about
 * 1e-13. Infinite for arguments that are not above 0. Source: Abramowitz & Stegun 6.1.41 and 6.1.33.
 *
 * @example
 * Math.round(Math.exp(logGamma(5))) // => 24
 */
export function logGamma(x: number): number {
  if (!areFinite(x)) return Number.NaN
  if (!(x > 0)) return Number.POSITIVE_INFINITY
  if (Math.abs(x - 1) < nearRoot) return aboveOne(x - 1)
  if (Math.abs(x - 2) < nearRoot) return aboveOne(x - 2) + Math.log1p(x - 2)
  let shifted = x
  let product = 1
  for (; shifted < 8; shifted += 1) product *= shifted
  const inverseSquare = 1 / (shifted * shifted)
  const series = stirling.reduceRight<number>((sum, term) => sum * inverseSquare + term, 0) / shifted
  return (shifted - 0.5) * Math.log(shifted) - shifted + halfLogTwoPi + series - Math.log(product)
}

/** log Γ(1 + e) for a small e. */
function aboveOne(e: number): number {
  return zeta.reduceRight((sum, term, index) => (term / (index + 2) - sum) * e, 0) * e - eulerGamma * e
}
