import type { Beta } from '../statistics/beta.ts'
import type { RateEstimate } from './rate-estimate.ts'

/** An estimate as the Beta with its mean and standard deviation, to go on from. */
export function asBeta({ mean, sd }: Pick<RateEstimate, 'mean' | 'sd'>): Beta {
  const weight = (mean * (1 - mean)) / sd ** 2 - 1
  return { a: mean * weight, b: (1 - mean) * weight }
}
