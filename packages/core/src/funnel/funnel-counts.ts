import type { OpenGroup } from '../statistics/attempts.ts'
import { sortedBy } from '../value/sorted-by.ts'
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
  const merged: OpenGroup[] = []
  for (const next of sortedBy(groups, ({ share }) => share)) {
    const last = merged.at(-1)
    if (last?.share !== next.share) merged.push(next)
    else merged[merged.length - 1] = { attempts: last.attempts + next.attempts, share: next.share }
  }
  return merged
}

/** One channel's counts; a portal's own channel may be called `constructor`, so only what the funnel owns is read. */
export function countsOf(funnel: FunnelCounts, channel: string): ChannelCounts {
  return (Object.hasOwn(funnel, channel) ? funnel[channel] : undefined) ?? emptyChannelCounts
}

/** All channels of a funnel in one. */
export function totalCounts(funnel: FunnelCounts): ChannelCounts {
  return sumCounts(Object.values(funnel))
}

/** Several channels in one. */
export function sumCounts(channels: readonly ChannelCounts[]): ChannelCounts {
  const [only] = channels
  if (only && channels.length === 1) return only
  return {
    reached: byStep((step) => channels.reduce((sum, { reached }) => sum + reached[step], 0)),
    rates: byRate((rate) => sumSteps(channels.map(({ rates }) => rates[rate]))),
  }
}

/** What came of the attempts to take one step in several channels. */
export function sumSteps(counts: readonly StepCount[]): StepCount {
  return {
    successes: counts.reduce((sum, { successes }) => sum + successes, 0),
    open: addOpen(counts.flatMap(({ open }) => open)),
    trials: counts.reduce((sum, { trials }) => sum + trials, 0),
    pending: counts.reduce((sum, { pending }) => sum + pending, 0),
  }
}
