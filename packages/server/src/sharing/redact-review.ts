import type { ChannelAdvice, GapAnalysis, Swot } from '@tiecraft/core'
import { isSensitive } from '../access/sensitive-channel.ts'
import type { Sharing } from './sharing.ts'

// Derived answers never mention sensitive channels that are not shared, not even as channels the seeker has not tried.

/** Removes sensitive channels from advice unless they are shared. */
export function redactAdvice(advice: ChannelAdvice, { sensitive }: Sharing): ChannelAdvice {
  if (sensitive) return advice
  return {
    ...advice,
    channels: advice.channels.filter(({ channel }) => !channel.sensitive),
    hours: advice.hours.filter(({ channel }) => !isSensitive(channel)),
  }
}

/** Removes sensitive channels from the hours of a gap analysis unless they are shared. */
export function redactGap(gap: GapAnalysis, { sensitive }: Sharing): GapAnalysis {
  const { fill } = gap
  if (sensitive || !('byChannel' in fill)) return gap
  return { ...gap, fill: { ...fill, byChannel: fill.byChannel.filter(({ channel }) => !isSensitive(channel)) } }
}

/** Removes strategies that use sensitive channels from a SWOT unless they are shared. */
export function redactSwot(swot: Swot, { sensitive }: Sharing): Swot {
  if (sensitive) return swot
  return { ...swot, strategies: swot.strategies.filter((it) => !('channel' in it) || !isSensitive(it.channel)) }
}
