import { type ChannelYield, probabilityBelow } from './channel-yield.ts'
import type { HourAsLately } from './hour-as-lately.ts'
import { isExcluded, type Obstacle } from './obstacle-table.ts'
import { type ChannelComparison, clearlyLess, clearlyMore } from './verdict-table.ts'

/** Compares what an hour in a channel brings with what a typical one and one spent as lately are expected to bring. */
export function compareChannel(
  channel: ChannelYield & { readonly obstacles: readonly Obstacle[] },
  { typicalPerHour, lately }: { readonly typicalPerHour: number; readonly lately: HourAsLately | undefined },
): ChannelComparison {
  const below = (perHour: number): number => probabilityBelow(channel, perHour)
  return {
    channel,
    isExcluded: isExcluded(channel.obstacles),
    belowTypical: below(typicalPerHour),
    aboutTypical: below(typicalPerHour * clearlyMore) - below(typicalPerHour * clearlyLess),
    ...(lately && { belowLately: below(lately.referralsPerHour) }),
  }
}

/**
 * Referrals that a typical hour is expected to bring: the mean over the channels that are not exhausted, or over all if all are.
 *
 * Channels closed to the seeker count too, so that nobody's networking is judged by their ease with new people.
 */
export function typicalHour(channels: readonly ChannelYield[]): number {
  const open = channels.filter(({ isExhausted }) => !isExhausted)
  const counted = open.length > 0 ? open : channels
  return counted.reduce((sum, { referralsPerHour }) => sum + referralsPerHour, 0) / Math.max(1, counted.length)
}
