import { areFinite } from './are-finite.ts'
import { clampGamma } from './clamp-shapes.ts'
import { type Gamma, gammaCdf } from './gamma.ts'
import { incompleteBeta } from './incomplete-beta.ts'

/**
 * The probability of at most k events in n weeks, the weekly rate being Gamma.
 *
 * The Gamma-Poisson, or negative binomial, predictive distribution: I_q(shape, k + 1) with q = rate / (rate + weeks).
 * No weeks bring no events; clamped as in `gammaCdf`.
 *
 * @example
 * gammaPoissonCdf(0, { shape: 1, rate: 1 }, 1) // => 0.5
 */
export function gammaPoissonCdf(k: number, gamma: Gamma, weeks: number): number {
  if (!areFinite(k, gamma.shape, gamma.rate, weeks)) return Number.NaN
  if (k < 0) return 0
  if (weeks <= 0) return 1
  if (k > countless) return gammaCdf(gamma, Math.min(k / weeks, Number.MAX_VALUE))
  const { shape, rate } = clampGamma(gamma)
  return incompleteBeta(shape, Math.floor(k) + 1, 1 / (1 + weeks / rate))
}

/** Beyond so many events their share of the weeks is as good as the rate itself. */
const countless = 1e12
