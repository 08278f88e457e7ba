import type { Channel } from '../channel/channel-schema.ts'
import { rateMean } from '../statistics/rate-distribution.ts'
import { byRate } from './by-step.ts'
import { emptyChannelCounts, type FunnelCounts } from './funnel-counts.ts'
import type { FunnelRate } from './funnel-step.ts'
import { countsByTie, overallRate } from './overall-rates.ts'
import { type ChannelPool, poolChannels } from './pool-channels.ts'
import { type RateEstimate, rateEstimate } from './rate-estimate.ts'

/** What is known of the rate of each step. */
export type StepRates = Readonly<Record<FunnelRate, RateEstimate>>

/** The rates over all people approached, and of each channel by its id. */
export type FunnelRates = {
  /** The rate of each step over all channels. */
  readonly overall: StepRates
  /** The rate of each step in each channel, by the channel's id. */
  readonly byChannel: ReadonlyMap<string, StepRates>
}

/**
 * Estimates how often each step follows the one before, in each channel and overall.
 *
 * For each step, and each tie where the published rates differ by tie: the seeker's mean is m ~ Beta(a, b) as published, and a channel's
 * rate Beta(w m, w (1 − m)) with w = a + b. So channels learn from each other, and one without data returns the pooled rate at
 * full width. Attempts still open have the likelihood 1 − p F. `people` is the funnel without résumés handed out, which nobody
 * answers; the overall rates are taken from it.
 */
export function estimateRates(
  funnel: FunnelCounts,
  channels: readonly Channel[],
  people: FunnelCounts = funnel,
): FunnelRates {
  const pools = byRate((rate) => poolChannels(rate, funnel, channels))
  const byStep = byRate((rate) => new Map(pools[rate].flatMap(estimatesOf)))
  const ofPeople = people === funnel ? pools : undefined
  return {
    overall: overallRates(people, channels, ofPeople),
    byChannel: new Map(channels.map(({ id }) => [id, byRate((rate) => estimateIn(id, byStep[rate]))])),
  }
}

/** The rates over everybody in a funnel. */
export function overallRates(
  funnel: FunnelCounts,
  channels: readonly Channel[],
  pools: Readonly<Record<FunnelRate, readonly ChannelPool[]>> = byRate((rate) => poolChannels(rate, funnel, channels)),
): StepRates {
  const byTie = countsByTie(funnel, channels)
  return byRate((rate) => overallRate(rate, { funnel, byTie, pools: pools[rate] }))
}

type Estimates = ReadonlyMap<string, RateEstimate>

function estimateIn(channel: string, estimates: Estimates): RateEstimate {
  const estimate = estimates.get(channel)
  if (!estimate) throw new Error(`The channel ${channel} has no tie.`)
  return estimate
}

/** The estimate of one step in every channel of a pool. */
function estimatesOf({ published, channels, tried, rates }: ChannelPool): readonly (readonly [string, RateEstimate])[] {
  const { groups, untried } = rates
  const expected = rateMean(untried)
  const elsewhere = rateEstimate({ posterior: untried, published, expected }, emptyChannelCounts.rates.replied)
  const known = tried.flatMap(({ id, count }, index) => {
    const group = groups[index]
    return group ? [[id, rateEstimate({ ...group, published }, count)] as const] : []
  })
  return [...channels.map((id) => [id, elsewhere] as const), ...known]
}
