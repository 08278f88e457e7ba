import type { Beta } from './beta.ts'
import { digamma, trigamma } from './digamma.ts'

/** E[log p] and E[log(1 − p)] of a rate. */
export type MeanLogs = {
  /** The mean of the logarithm of the rate. */
  readonly success: number
  /** The mean of the logarithm of 1 minus the rate. */
  readonly failure: number
}

const maxSteps = 100
const precision = 1e-12
/** Shapes stay within these, in log. */
const [least, greatest] = [Math.log(1e-5), Math.log(1e6)]

/**
 * The Beta distribution with given means of log p and log(1 − p).
 *
 * It keeps both tails of a posterior that is no Beta, such as that of a rate with open attempts, better than equal mean
 * and variance do. Newton's method in the logs of the shapes, which are held within 1e-5 … 1e6; NaN where no rate has
 * such means.
 *
 * @example
 * betaFromLogs({ success: -1, failure: -1 }).a.toFixed(6) // => '1.000000'
 */
export function betaFromLogs({ success, failure }: MeanLogs): Beta {
  // By Jensen's inequality the means of a rate satisfy this.
  if (!(Math.exp(success) + Math.exp(failure) < 1) || success + failure === Number.NEGATIVE_INFINITY) {
    return { a: Number.NaN, b: Number.NaN }
  }
  let [u, v] = guess(success, failure)
  for (let step = 0; step < maxSteps; step += 1) {
    const [a, b] = [Math.exp(u), Math.exp(v)]
    const [common, commonSlope] = [digamma(a + b), trigamma(a + b)]
    const [missA, missB] = [success - digamma(a) + common, failure - digamma(b) + common]
    const [slopeA, slopeB] = [trigamma(a) - commonSlope, trigamma(b) - commonSlope]
    const determinant = slopeA * slopeB - commonSlope * commonSlope
    const du = limited((missA * slopeB + missB * commonSlope) / determinant / a)
    const dv = limited((missB * slopeA + missA * commonSlope) / determinant / b)
    u = Math.min(Math.max(u + du, least), greatest)
    v = Math.min(Math.max(v + dv, least), greatest)
    if (Math.abs(du) + Math.abs(dv) < precision) break
  }
  return { a: Math.exp(u), b: Math.exp(v) }
}

/** One step changes a shape by a factor of e at most, so that none runs away. */
function limited(step: number): number {
  return Math.min(Math.max(step, -1), 1)
}

/** From log p ≈ log mean − (1 − mean) / (2 mean (a + b)), and the same for 1 − p. */
function guess(success: number, failure: number): readonly [number, number] {
  const [p, q] = [Math.exp(success), Math.exp(failure)]
  const weight = 0.5 / Math.max(1e-9, 1 - p - q)
  return [Math.log(Math.max(1e-3, 0.5 + p * weight)), Math.log(Math.max(1e-3, 0.5 + q * weight))]
}
