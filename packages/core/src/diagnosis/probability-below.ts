import type { Reference } from '../evidence/reference-spread.ts'
import { normalCdf } from '../statistics/normal-cdf.ts'
import { expectedRate, type RateDistribution } from '../statistics/rate-distribution.ts'

/** The probability that a rate is below so many times what is usual, both being uncertain. */
export function probabilityBelow(rate: RateDistribution, { mean, spread }: Reference, times = 1): number {
  // Weights sum to 1 but for rounding.
  return Math.min(
    1,
    expectedRate(rate, (value) => normalCdf(Math.log((times * mean) / value) / spread)),
  )
}
