import { type Channel, channels } from '@tiecraft/core'
import { type FunnelRate, funnelRates, usualRates } from '@tiecraft/core/rules'
import type { Beta } from '@tiecraft/core/statistics'

export type Step = FunnelRate
export type Tie = Channel['tie']

/** The steps that follow an approach, in order. */
export const steps: readonly Step[] = funnelRates

/** What is published of a step, among people of a tie. */
export function publishedPrior(step: Step, tie: Tie): Beta {
  return usualRates[step][tie]
}

/** The published mean of a step. */
export function usualRate(step: Step, tie: Tie): number {
  const { a, b } = publishedPrior(step, tie)
  return a / (a + b)
}

/** The channels of those who belong to no school: where everybody simulated can go, and what core is asked about. */
export const openChannels: readonly Channel[] = channels.filter(({ access }) => access !== 'member')

/** A channel of the catalogue. */
export function channelOf(id: string): Channel {
  const channel = channels.find((it) => it.id === id)
  if (!channel) throw new Error(`There is no channel ${id}.`)
  return channel
}
