import type { Prior } from '../evidence/priors.ts'
import type { EvidenceKey } from '../evidence/sources.ts'
import { type Beta, betaMean } from '../statistics/beta.ts'
import type { StepCount } from './funnel-counts.ts'

/**
 * What is known of one rate: its posterior distribution, the prior it started from, and whose data it is.
 *
 * `ownDataShare` is the part of the evidence that comes from this seeker and channel, 0 to 1; the rest is the prior.
 */
export type RateEstimate = {
  readonly posterior: Beta
  readonly mean: number
  readonly prior: Prior
  /** The published rate for those who were asked, not pooled: what the estimate is to be compared with. */
  readonly published: Prior
  readonly ownDataShare: number
  readonly successes: number
  readonly trials: number
  readonly pending: number
  readonly evidence: EvidenceKey
}

/** Updates a prior by what was counted (Beta-binomial). */
export function rateEstimate(
  { prior, published }: Pick<RateEstimate, 'prior' | 'published'>,
  { successes, trials, pending }: StepCount,
): RateEstimate {
  const posterior = { a: prior.a + successes, b: prior.b + trials - successes }
  const ownDataShare = trials / (prior.a + prior.b + trials)
  const { evidence } = prior
  return { posterior, mean: betaMean(posterior), prior, published, ownDataShare, successes, trials, pending, evidence }
}

/** A prior of the same weight whose mean has learned from the other channels, this one left out. */
export function poolPrior(prior: Prior, all: StepCount, own: StepCount): Prior {
  const weight = prior.a + prior.b
  const successes = Math.max(0, all.successes - own.successes)
  const failures = Math.max(0, all.trials - own.trials - successes)
  const mean = (prior.a + successes) / (weight + successes + failures)
  return { a: weight * mean, b: weight * (1 - mean), evidence: prior.evidence }
}

/**
 * One prior for a rate of which it is not known to which of several groups it belongs, each being as likely.
 *
 * The Beta with the mean and variance of the equal mixture. Unlike a mixture by attempts it does not move with what comes of
 * them, so that no success can lower an estimate made from it.
 */
export function spreadPrior(priors: readonly [Prior, ...Prior[]]): Prior {
  let [mean, square] = [0, 0]
  for (const { a, b } of priors) {
    mean += a / (a + b) / priors.length
    square += (a * (a + 1)) / ((a + b) * (a + b + 1)) / priors.length
  }
  const weight = (mean - square) / (square - mean * mean)
  return { a: weight * mean, b: weight * (1 - mean), evidence: priors[0].evidence }
}

/** One prior for several groups, each with the weight of its own attempts; equal weights before any. */
export function mixPriors<Group extends string>(
  priors: Readonly<Record<Group, Prior>>,
  counts: Readonly<Record<Group, StepCount>>,
): Prior {
  const groups = Object.keys(priors) as Group[]
  const attempts = groups.map((group) => counts[group].trials + counts[group].pending)
  const sum = attempts.reduce((total, attempt) => total + attempt, 0)
  const share = (index: number): number => (sum > 0 ? (attempts[index] ?? 0) / sum : 1 / groups.length)
  return groups.reduce<Prior>(
    (mixed, group, index) => ({
      a: mixed.a + priors[group].a * share(index),
      b: mixed.b + priors[group].b * share(index),
      evidence: priors[group].evidence,
    }),
    { a: 0, b: 0, evidence: 'reply_by_tie' },
  )
}
