import { type Channel, type TieStrength, tieStrengths } from '../channel/channel-schema.ts'
import type { Prior } from '../evidence/priors.ts'
import { type RateDistribution, rateMean, rateVariance } from '../statistics/rate-distribution.ts'
import { ratePosterior } from '../statistics/rate-posterior.ts'
import { addCounts, type ChannelCounts, emptyChannelCounts, type FunnelCounts, totalCounts } from './funnel-counts.ts'
import type { FunnelRate } from './funnel-step.ts'
import { type RateEstimate, rateEstimate } from './rate-estimate.ts'
import { type TieShares, tieByChannel, tieShares, tiesAlike, usualRates } from './usual-rates.ts'

type CountsByTie = Readonly<Record<TieStrength, ChannelCounts>>

/** A funnel by tie strength. */
export function countsByTie(funnel: FunnelCounts, channels: readonly Channel[]): CountsByTie {
  const byTie = { close: emptyChannelCounts, warm: emptyChannelCounts, cold: emptyChannelCounts }
  const tieOf = tieByChannel(channels)
  for (const [channel, counts] of Object.entries(funnel))
    byTie[tieOf(channel)] = addCounts(byTie[tieOf(channel)], counts)
  return byTie
}

/** The prior of a step's rate for one tie: the published one, or another with the same mean. */
export type PriorOf = (rate: FunnelRate, tie: TieStrength) => Prior

const published: PriorOf = (rate, tie) => usualRates[rate][tie]

/**
 * A seeker's rate of one step, over the people they approach.
 *
 * Each tie has its own where the published ones differ, and counts by its share of those who took the step before. Before anybody
 * was approached it is not known which tie it will be, and the rate is as wide as the ties differ.
 */
export function overallRate(rate: FunnelRate, byTie: CountsByTie, priorOf: PriorOf = published): RateEstimate {
  const total = totalCounts(byTie).rates[rate]
  const shares = tieShares(byTie, rate)
  const known = tiesAlike(rate).flatMap((ties) => {
    const [tie] = ties
    const share = ties.reduce((sum, each) => sum + (shares?.[each] ?? 1 / tieStrengths.length), 0)
    if (!tie || share === 0) return []
    const { successes, open } = totalCounts(Object.fromEntries(ties.map((each) => [each, byTie[each]]))).rates[rate]
    return [{ share, posterior: ratePosterior(priorOf(rate, tie), { successes, failures: 0, open }) }]
  })
  const posterior = shares ? shared(known) : mixed(known)
  const prior = publishedMix(rate, shares)
  return rateEstimate({ posterior, published: prior, expected: prior.a / (prior.a + prior.b) }, total)
}

type Part = { readonly share: number; readonly posterior: RateDistribution }

/** The rate of a group of which each part has its own. */
function shared(parts: readonly Part[]): RateDistribution {
  const [only] = parts
  if (only && parts.length === 1) return only.posterior
  const mean = parts.reduce((sum, { share, posterior }) => sum + share * rateMean(posterior), 0)
  const variance = parts.reduce((sum, { share, posterior }) => sum + share ** 2 * rateVariance(posterior), 0)
  return withMoments(mean, variance)
}

/** The rate of one of several groups of which it is not known which it is. */
function mixed(parts: readonly Part[]): RateDistribution {
  const [only] = parts
  if (only && parts.length === 1) return only.posterior
  const mean = parts.reduce((sum, { share, posterior }) => sum + share * rateMean(posterior), 0)
  const square = parts.reduce(
    (sum, { share, posterior }) => sum + share * (rateVariance(posterior) + rateMean(posterior) ** 2),
    0,
  )
  return withMoments(mean, square - mean ** 2)
}

/** The Beta with these moments. */
function withMoments(mean: number, variance: number): RateDistribution {
  const weight = (mean * (1 - mean)) / variance - 1
  return ratePosterior({ a: mean * weight, b: (1 - mean) * weight }, { successes: 0, failures: 0, open: [] })
}

/** The published rates of those who were asked, in one. */
function publishedMix(rate: FunnelRate, shares: TieShares | undefined): Prior {
  const priors = usualRates[rate]
  const shareOf = (tie: TieStrength): number => shares?.[tie] ?? 1 / tieStrengths.length
  const weight = tieStrengths.reduce((sum, tie) => sum + shareOf(tie) * (priors[tie].a + priors[tie].b), 0)
  const mean = tieStrengths.reduce(
    (sum, tie) => sum + (shareOf(tie) * priors[tie].a) / (priors[tie].a + priors[tie].b),
    0,
  )
  return { a: weight * mean, b: weight * (1 - mean), evidence: priors.warm.evidence }
}
