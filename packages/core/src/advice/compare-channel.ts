import type { Gamma } from '../statistics/gamma.ts'
import { type ChannelYield, probabilityBelow } from './channel-yield.ts'
import { hourOfSeveral } from './hour-of-several.ts'
import { isForOthers } from './is-for-others.ts'
import { demandOf, lastHourOf, weeksToAskAll } from './last-hour.ts'
import { isExcluded, type Obstacle } from './obstacle-table.ts'
import { type ChannelComparison, clearlyLess, clearlyMore } from './verdict-table.ts'

type Open = ChannelYield & { readonly obstacles: readonly Obstacle[] }

/** The hours with which an hour in a channel is compared. */
export type Yardstick = {
  /** Expected referrals of a typical hour, and how sure they are. */
  readonly typicalPerHour: number
  readonly typical: Gamma
  /** Expected referrals of the last hour under the best allocation. */
  readonly lastHour: number
  /** The same by the index, which values what is not known yet. */
  readonly lastHourByIndex: number
  readonly isAnythingTried: boolean
  /** Whether the seeker has just begun. */
  readonly isStarting: boolean
}

/** Compares an hour in a channel with a typical hour, and with the last hour under the best allocation. */
export function compareChannel(
  channel: Open,
  { typicalPerHour, lastHour, lastHourByIndex, isAnythingTried, isStarting }: Yardstick,
): ChannelComparison {
  const below = (perHour: number): number => probabilityBelow(channel, perHour)
  return {
    channel,
    isExcluded: isExcluded(channel.obstacles),
    belowTypical: below(typicalPerHour),
    aboutTypical: below(typicalPerHour * clearlyMore) - below(typicalPerHour * clearlyLess),
    isWorthAnHour: channel.indexPerHour >= lastHourByIndex * clearlyLess,
    belowLastHour: below(lastHour),
    isFirstPlace: isStarting && channel.belongs,
    isAnythingTried,
  }
}

/** Derives the hours to compare with from all channels and the weekly hours. */
export function yardstickOf(
  channels: readonly Open[],
  { hours, isStarting }: { readonly hours: number; readonly isStarting: boolean },
): Yardstick {
  const open = channels.filter(({ obstacles, isExhausted }) => !isExhausted && !isExcluded(obstacles))
  const typical = typicalHour(channels)
  const lastHourBy = (worthOf: (it: Open) => number): number =>
    lastHourOf(
      hours,
      open.map((it) => demandOf(it, { worthPerHour: worthOf(it), weeks: weeksToAskAll })),
    )
  return {
    typicalPerHour: typical.shape / typical.rate,
    typical,
    lastHour: lastHourBy(({ referralsPerHour }) => referralsPerHour),
    lastHourByIndex: lastHourBy(({ indexPerHour }) => indexPerHour),
    isAnythingTried: channels.some(({ approached }) => approached > 0),
    isStarting,
  }
}

/**
 * Referrals that a typical hour is expected to bring: the mean over the channels that are not exhausted, or over all if all are.
 *
 * Channels closed to the seeker count too, so that nobody's networking is judged by their comfort with new people; those
 * for members of something the seeker is no member of do not.
 */
function typicalHour(channels: readonly Open[]): Gamma {
  const open = channels.filter((it) => !it.isExhausted && !isForOthers(it))
  const counted = open.length > 0 ? open : channels
  return hourOfSeveral(counted.map((channel) => ({ channel, share: 1 / counted.length })))
}
