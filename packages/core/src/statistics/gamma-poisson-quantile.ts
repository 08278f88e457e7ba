import { areFinite } from './are-finite.ts'
import type { Gamma } from './gamma.ts'
import { gammaPoissonCdf } from './gamma-poisson.ts'
import { minInteger } from './min-integer.ts'

/**
 * The number of events not exceeded with a given probability, the weekly rate being Gamma.
 *
 * The smallest k whose `gammaPoissonCdf` is at least p: 0 for p ≤ 0 or no weeks, infinite for p ≥ 1.
 *
 * @example
 * gammaPoissonQuantile(0.8, { shape: 1, rate: 1 }, 1) // => 2
 */
export function gammaPoissonQuantile(p: number, gamma: Gamma, weeks: number): number {
  if (!areFinite(p, gamma.shape, gamma.rate, weeks)) return Number.NaN
  if (weeks <= 0) return 0
  if (p >= 1) return Number.POSITIVE_INFINITY
  return minInteger(0, (k) => gammaPoissonCdf(k, gamma, weeks) >= p)
}
