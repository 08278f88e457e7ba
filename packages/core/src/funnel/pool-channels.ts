import type { TieStrength } from '../channel/channel-codes.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { Prior } from '../evidence/priors.ts'
import { type PooledRates, poolRates } from '../statistics/pool-rates.ts'
import { countsOf, type FunnelCounts, type StepCount } from './funnel-counts.ts'
import type { FunnelRate } from './funnel-step.ts'
import { tiesAlike, usualRates } from './usual-rates.ts'

/** The channels that are alike at a step, and what is known of the rates of those tried, in their order. */
export type ChannelPool = {
  readonly ties: readonly TieStrength[]
  readonly published: Prior
  readonly channels: readonly string[]
  readonly tried: readonly { readonly id: string; readonly count: StepCount }[]
  readonly rates: PooledRates
}

/** Pools the channels at one step, those with the same published rate together. */
export function poolChannels(
  rate: FunnelRate,
  funnel: FunnelCounts,
  channels: readonly Channel[],
): readonly ChannelPool[] {
  return tiesAlike(rate).map((ties) => {
    const published = usualRates[rate][ties[0] ?? 'warm']
    const alike = channels.filter(({ tie }) => ties.includes(tie)).map(({ id }) => id)
    const tried = alike
      .map((id) => ({ id, count: countsOf(funnel, id).rates[rate] }))
      .filter(({ count }) => count.successes > 0 || count.open.length > 0)
    const attempts = tried.map(({ count: { successes, open } }) => ({ successes, failures: 0, open }))
    return { ties, published, channels: alike, tried, rates: poolRates(published, attempts) }
  })
}
