import type { EvidenceKey } from '../evidence/grades.ts'
import type { Prior } from '../evidence/priors.ts'
import type { CredibleInterval } from '../statistics/beta.ts'
import {
  type RateDistribution,
  rateInterval,
  rateMean,
  rateQuantile,
  rateVariance,
} from '../statistics/rate-distribution.ts'
import type { StepCount } from './funnel-counts.ts'

/**
 * What is known of one rate: its posterior distribution, the prior it started from, and whose data it is.
 *
 * Read by `rateCdf`, `rateQuantile` and `intervalOf`.
 */
export type RateEstimate = {
  /** What is known of the rate. */
  readonly posterior: RateDistribution
  /** The expected rate, 0 to 1. */
  readonly mean: number
  /** The posterior standard deviation. */
  readonly sd: number
  /** The published rate of those who were asked, at its weight, with the mean that the other channels lead to expect. */
  readonly prior: Prior
  /** The published rate for those who were asked: what the estimate is to be compared with. */
  readonly published: Prior
  /** The part of the evidence that comes from this seeker and channel, 0 to 1; the rest is the prior. */
  readonly ownDataShare: number
  /** Attempts that succeeded; recalled counts weigh less. */
  readonly successes: number
  /** Attempts, those still open counted by how much of the answer curve they have used. */
  readonly trials: number
  /** Attempts whose outcome may still come. */
  readonly pending: number
  /** The research the prior rests on. */
  readonly evidence: EvidenceKey
}

/** An estimate from its posterior, the mean that was expected before, and what was counted. */
export function rateEstimate(
  { posterior, published, expected }: Pick<RateEstimate, 'posterior' | 'published'> & { readonly expected: number },
  { successes, trials, pending }: StepCount,
): RateEstimate {
  const weight = published.a + published.b
  const { evidence } = published
  return {
    posterior,
    mean: rateMean(posterior),
    sd: Math.sqrt(rateVariance(posterior)),
    prior: { a: weight * expected, b: weight * (1 - expected), evidence },
    published,
    ownDataShare: trials / (weight + trials),
    successes,
    trials,
    pending,
    evidence,
  }
}

/** A rate closer than this to 0 or 1 is as good as none or all (an assumption). */
const negligible = 0.002

/**
 * The credible interval of an estimate: equal-tailed, unless an end would be closer to 0 or 1 than 0.002.
 *
 * Such an end counts as 0 or 1, and all that the interval leaves out lies beyond the other one.
 */
export function intervalOf({ posterior }: RateEstimate, level: number): CredibleInterval {
  const [low, high] = rateInterval(posterior, level)
  const [isNone, isAll] = [low < negligible, 1 - high < negligible]
  if (isNone && isAll) return [0, 1]
  if (isNone) return [0, rateQuantile(posterior, level)]
  return isAll ? [rateQuantile(posterior, 1 - level), 1] : [low, high]
}
