import type { Channel, TieStrength } from '../channel/channel-schema.ts'
import type { Attempts } from '../statistics/attempts.ts'
import { poolRates } from '../statistics/pool-rates.ts'
import { rateMean } from '../statistics/rate-distribution.ts'
import { byRate } from './by-step.ts'
import { countsOf, emptyChannelCounts, type FunnelCounts, type StepCount } from './funnel-counts.ts'
import type { FunnelRate } from './funnel-step.ts'
import { countsByTie, overallRate } from './overall-rates.ts'
import { type RateEstimate, rateEstimate } from './rate-estimate.ts'
import { tiesAlike, usualRates } from './usual-rates.ts'

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
  const pooled = byRate((rate) => poolStep(rate, funnel, channels))
  const byTie = countsByTie(people, channels)
  return {
    overall: byRate((rate) => overallRate(rate, byTie)),
    byChannel: new Map(channels.map(({ id }) => [id, byRate((rate) => estimateIn(id, pooled[rate]))])),
  }
}

type Estimates = ReadonlyMap<string, RateEstimate>

function estimateIn(channel: string, estimates: Estimates): RateEstimate {
  const estimate = estimates.get(channel)
  if (!estimate) throw new Error(`The channel ${channel} has no tie.`)
  return estimate
}

/** The estimates of one step in all channels, those alike pooled. */
function poolStep(rate: FunnelRate, funnel: FunnelCounts, channels: readonly Channel[]): Estimates {
  return new Map(tiesAlike(rate).flatMap((ties) => [...poolAlike(rate, ties, funnel, channels)]))
}

function poolAlike(
  rate: FunnelRate,
  ties: readonly TieStrength[],
  funnel: FunnelCounts,
  channels: readonly Channel[],
): Estimates {
  const published = usualRates[rate][ties[0] ?? 'warm']
  const alike = channels
    .filter(({ tie }) => ties.includes(tie))
    .map(({ id }) => ({ id, count: countsOf(funnel, id).rates[rate] }))
  const tried = alike.filter(({ count }) => count.successes > 0 || count.open.length > 0)
  const { groups, untried } = poolRates(
    published,
    tried.map(({ count }) => attemptsOf(count)),
  )
  const elsewhere = rateEstimate(
    { posterior: untried, published, expected: rateMean(untried) },
    emptyChannelCounts.rates[rate],
  )
  const known = tried.flatMap(({ id, count }, index) => {
    const group = groups[index]
    return group ? [[id, rateEstimate({ ...group, published }, count)] as const] : []
  })
  return new Map([...alike.map(({ id }) => [id, elsewhere] as const), ...known])
}

function attemptsOf({ successes, open }: StepCount): Attempts {
  return { successes, failures: 0, open }
}
