import type { OpenGroup } from '../statistics/attempts.ts'
import { byRate, byStep } from './by-step.ts'
import type { FunnelRate, FunnelStep } from './funnel-step.ts'

/**
 * What came of the attempts to take one step, those that share their luck counted for less than one each.
 *
 * `open` holds the attempts of which nothing came yet, with the share of answers that would have come by now. `trials` weighs
 * them by that share, `pending` counts the rest.
 */
export type StepCount = {
  readonly successes: number
  readonly open: readonly OpenGroup[]
  readonly trials: number
  readonly pending: number
}

/** How many reached each step in one channel, and what came of the attempts. */
export type ChannelCounts = {
  readonly reached: Readonly<Record<FunnelStep, number>>
  readonly rates: Readonly<Record<FunnelRate, StepCount>>
}

/** Counts by channel id, as of one moment. */
export type FunnelCounts = Readonly<Record<string, ChannelCounts>>

const noCount: StepCount = { successes: 0, open: [], trials: 0, pending: 0 }

export const emptyChannelCounts: ChannelCounts = {
  reached: /* @__PURE__ */ byStep(() => 0),
  rates: /* @__PURE__ */ byRate(() => noCount),
}

/** Open attempts, those of which the same share would have come put together. */
export function addOpen(groups: readonly OpenGroup[]): readonly OpenGroup[] {
  const byShare = new Map<number, number>()
  for (const { attempts, share } of groups) byShare.set(share, (byShare.get(share) ?? 0) + attempts)
  return [...byShare]
    .map(([share, attempts]) => ({ attempts, share }))
    .sort((first, second) => first.share - second.share)
}

/** One channel's counts; a portal's own channel may be called `constructor`, so only what the funnel owns is read. */
export function countsOf(funnel: FunnelCounts, channel: string): ChannelCounts {
  return (Object.hasOwn(funnel, channel) ? funnel[channel] : undefined) ?? emptyChannelCounts
}

/** All channels of a funnel in one. */
export function totalCounts(funnel: FunnelCounts): ChannelCounts {
  return Object.values(funnel).reduce(addCounts, emptyChannelCounts)
}

/** Two channels in one. */
export function addCounts(first: ChannelCounts, second: ChannelCounts): ChannelCounts {
  return {
    reached: byStep((step) => first.reached[step] + second.reached[step]),
    rates: byRate((rate) => addStepCounts(first.rates[rate], second.rates[rate])),
  }
}

function addStepCounts(first: StepCount, second: StepCount): StepCount {
  return {
    successes: first.successes + second.successes,
    open: addOpen([...first.open, ...second.open]),
    trials: first.trials + second.trials,
    pending: first.pending + second.pending,
  }
}
