import {
  type Channel,
  channels,
  type FunnelRate,
  funnelRates,
  referralPriors,
  replyPriors,
  stepPriors,
} from '@tiecraft/core'
import type { Beta } from '@tiecraft/core/statistics'

export type Step = FunnelRate
export type Tie = Channel['tie']

/** The steps that follow an approach, in order. */
export const steps: readonly Step[] = funnelRates

/** What is published of a step, among people of a tie. */
export function publishedPrior(step: Step, tie: Tie): Beta {
  if (step === 'replied') return replyPriors[tie]
  return step === 'referred' ? referralPriors[tie] : stepPriors[step]
}

/** The published mean of a step. */
export function usualRate(step: Step, tie: Tie): number {
  const { a, b } = publishedPrior(step, tie)
  return a / (a + b)
}

/** A channel of the catalogue. */
export function channelOf(id: string): Channel {
  const channel = channels.find((it) => it.id === id)
  if (!channel) throw new Error(`There is no channel ${id}.`)
  return channel
}
