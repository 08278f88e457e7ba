import type { Gamma } from './gamma.ts'
import { incompleteBeta } from './incomplete-beta.ts'

/**
 * The probability of at most k events in so many weeks when the weekly rate is known only as a Gamma.
 *
 * The Gamma-Poisson, or negative binomial, predictive distribution: I_q(shape, k + 1) with q = rate / (rate + weeks).
 *
 * @example
 * gammaPoissonCdf(0, { shape: 1, rate: 1 }, 1) // => 0.5
 */
export function gammaPoissonCdf(k: number, { shape, rate }: Gamma, weeks: number): number {
  if (k < 0) return 0
  return incompleteBeta(shape, Math.floor(k) + 1, rate / (rate + weeks))
}
