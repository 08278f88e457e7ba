import type { ChannelAdvice, GapAnalysis, Swot } from '@tiecraft/core'
import { isSensitive } from '../access/sensitive-channel.ts'
import type { Sharing } from './sharing.ts'

// What is derived says nothing of sensitive channels, whoever it is about: not even that they were not tried.

/** Advice on the channels that are shared. */
export function redactAdvice(advice: ChannelAdvice, { sensitive }: Sharing): ChannelAdvice {
  if (sensitive) return advice
  return {
    ...advice,
    channels: advice.channels.filter(({ channel }) => !channel.sensitive),
    hours: advice.hours.filter(({ channel }) => !isSensitive(channel)),
  }
}

/** A gap analysis whose hours go to the channels that are shared. */
export function redactGap(gap: GapAnalysis, { sensitive }: Sharing): GapAnalysis {
  const { fill } = gap
  if (sensitive || !('byChannel' in fill)) return gap
  return { ...gap, fill: { ...fill, byChannel: fill.byChannel.filter(({ channel }) => !isSensitive(channel)) } }
}

/** A SWOT whose strategies lead to the channels that are shared. */
export function redactSwot(swot: Swot, { sensitive }: Sharing): Swot {
  if (sensitive) return swot
  return { ...swot, strategies: swot.strategies.filter((it) => !('channel' in it) || !isSensitive(it.channel)) }
}
