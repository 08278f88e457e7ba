import { type TieStrength, tieStrengths } from '../channel/channel-codes.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { Prior } from '../evidence/priors.ts'
import { type RateDistribution, rateMean, rateVariance } from '../statistics/rate-distribution.ts'
import { ratePosterior } from '../statistics/rate-posterior.ts'
import { type ChannelCounts, countsOf, type FunnelCounts, sumCounts, sumSteps } from './funnel-counts.ts'
import { type FunnelRate, type FunnelStep, funnelSteps, stepOrder } from './funnel-step.ts'
import type { ChannelPool } from './pool-channels.ts'
import { type RateEstimate, rateEstimate } from './rate-estimate.ts'
import { type TieShares, tieByChannel, tieShares, tiesAlike, usualRates } from './usual-rates.ts'

/** Counts by tie strength. */
export type CountsByTie = Readonly<Record<TieStrength, ChannelCounts>>

/** A funnel by tie strength. */
export function countsByTie(funnel: FunnelCounts, channels: readonly Channel[]): CountsByTie {
  const tieOf = tieByChannel(channels)
  const countsOf = (tie: TieStrength): ChannelCounts =>
    sumCounts(Object.entries(funnel).flatMap(([channel, counts]) => (tieOf(channel) === tie ? [counts] : [])))
  return { close: countsOf('close'), warm: countsOf('warm'), cold: countsOf('cold') }
}

/**
 * A seeker's rate of one step over the people they approach, in the stated model.
 *
 * Each channel counts by its share of those who took the step before. Before anybody was approached it is not known which tie it
 * will be, and the rate is as wide as the ties differ.
 */
export function overallRate(
  rate: FunnelRate,
  {
    funnel,
    byTie,
    pools,
  }: {
    readonly funnel: FunnelCounts
    readonly byTie: CountsByTie
    readonly pools: readonly ChannelPool[]
  },
): RateEstimate {
  const shares = tieShares(byTie, rate)
  const parts = pools.flatMap((pool) => {
    const share = shareOf(pool.ties, shares)
    if (share === 0) return []
    const posterior = shares ? poolRate(pool, rate, funnel) : ratePosterior(pool.published, nothing)
    return [{ share, posterior }]
  })
  return estimate(rate, { shares, parts, byTie })
}

/** The prior of a step's rate for one tie. */
export type PriorOf = (rate: FunnelRate, tie: TieStrength) => Prior

/** The same where all channels of a tie have one rate, of which a prior with the published mean is known. */
export function rateWithPrior(rate: FunnelRate, byTie: CountsByTie, priorOf: PriorOf): RateEstimate {
  const shares = tieShares(byTie, rate)
  const parts = tiesAlike(rate).flatMap((ties) => {
    const [tie] = ties
    const share = shareOf(ties, shares)
    if (!tie || share === 0) return []
    const { successes, open } = sumSteps(ties.map((each) => byTie[each].rates[rate]))
    return [{ share, posterior: ratePosterior(priorOf(rate, tie), { successes, failures: 0, open }) }]
  })
  return estimate(rate, { shares, parts, byTie })
}

const nothing = { successes: 0, failures: 0, open: [] }

/** The rate over all channels of a pool, each by its part of those who may take the step. */
function poolRate({ channels, tried, rates }: ChannelPool, rate: FunnelRate, funnel: FunnelCounts): RateDistribution {
  const isTried = new Set(tried.map(({ id }) => id))
  const untried = channels.filter((id) => !isTried.has(id))
  const shares = peopleShares([...isTried, ...untried], rate, funnel)
  const only = shares.indexOf(1)
  if (only >= 0 || shares.length === 0) return rates.groups[only]?.posterior ?? rates.untried
  const { mean, variance } = rates.overall(shares)
  return withMoments(mean, variance)
}

/** How those who took the step before a rate, or else an earlier one, are divided among channels. */
function peopleShares(ids: readonly string[], rate: FunnelRate, funnel: FunnelCounts): readonly number[] {
  for (let place = stepOrder[rate] - 1; place >= 0; place -= 1) {
    const step: FunnelStep = funnelSteps[place] ?? 'approached'
    const people = ids.map((id) => countsOf(funnel, id).reached[step])
    const sum = people.reduce((total, own) => total + own, 0)
    if (sum > 0) return people.map((own) => own / sum)
  }
  return []
}

function shareOf(ties: readonly TieStrength[], shares: TieShares | undefined): number {
  return ties.reduce((sum, each) => sum + (shares?.[each] ?? 1 / tieStrengths.length), 0)
}

type Part = { readonly share: number; readonly posterior: RateDistribution }

type Parts = {
  readonly shares: TieShares | undefined
  readonly parts: readonly Part[]
  readonly byTie: CountsByTie
}

function estimate(rate: FunnelRate, { shares, parts, byTie }: Parts): RateEstimate {
  const total = sumSteps(tieStrengths.map((tie) => byTie[tie].rates[rate]))
  const prior = publishedMix(rate, shares)
  const posterior = shares ? shared(parts) : mixed(parts)
  return rateEstimate({ posterior, published: prior, expected: prior.a / (prior.a + prior.b) }, total)
}

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
  return ratePosterior({ a: mean * weight, b: (1 - mean) * weight }, nothing)
}

/** The published rates of those who were asked, in one. */
function publishedMix(rate: FunnelRate, shares: TieShares | undefined): Prior {
  const priors = usualRates[rate]
  const shareIn = (tie: TieStrength): number => shareOf([tie], shares)
  const weight = tieStrengths.reduce((sum, tie) => sum + shareIn(tie) * (priors[tie].a + priors[tie].b), 0)
  const mean = tieStrengths.reduce(
    (sum, tie) => sum + (shareIn(tie) * priors[tie].a) / (priors[tie].a + priors[tie].b),
    0,
  )
  return { a: weight * mean, b: weight * (1 - mean), evidence: priors.warm.evidence }
}
