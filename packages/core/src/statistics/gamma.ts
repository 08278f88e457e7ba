import { areFinite } from './are-finite.ts'
import { clampGamma } from './clamp-shapes.ts'
import { logGamma } from './log-gamma.ts'

/** A Gamma distribution of a weekly rate: so many events in so many weeks. */
export type Gamma = {
  /** Shape: the number of events. */
  readonly shape: number
  /** Rate: the number of weeks. */
  readonly rate: number
}

/**
 * The probability that the weekly rate is below x.
 *
 * Series below shape + 1, continued fraction above (DLMF 8.7.1, 8.9.2). 0 for x ≤ 0; the shape is clamped to 1e-5 …
 * 1e6, the rate to 1e-300 or more. Relative error at most 1e-9 for shapes 0.05 to 4,000.
 *
 * @example
 * gammaCdf({ shape: 1, rate: 1 }, Math.log(2)).toFixed(12) // => '0.500000000000'
 */
export function gammaCdf(gamma: Gamma, x: number): number {
  if (!areFinite(gamma.shape, gamma.rate, x)) return Number.NaN
  const { shape, rate } = clampGamma(gamma)
  const scaled = rate * x
  if (!(scaled > 0)) return 0
  if (scaled === Number.POSITIVE_INFINITY) return 1
  const front = Math.exp(shape * Math.log(scaled) - scaled - logGamma(shape))
  const probability = scaled < shape + 1 ? front * lowerSeries(shape, scaled) : 1 - front * upperFraction(shape, scaled)
  return Math.min(1, Math.max(0, probability))
}

const precision = 1e-16
const maxTerms = 20_000

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape
  let sum = term
  for (let n = 1; n < maxTerms && term > sum * precision; n += 1) {
    term *= x / (shape + n)
    sum += term
  }
  return sum
}

/** Modified Lentz evaluation of the continued fraction of the upper incomplete gamma function. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape
  let c = Number.POSITIVE_INFINITY
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < maxTerms; n += 1) {
    const numerator = -n * (n - shape)
    b += 2
    d = 1 / (numerator * d + b)
    c = b + numerator / c
    fraction *= c * d
    if (Math.abs(c * d - 1) < precision) break
  }
  return fraction
}
