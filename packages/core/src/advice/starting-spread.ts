import type { ChannelYield } from './channel-yield.ts'
import { quarter } from './quarter.ts'
import { startOrder } from './start-order.ts'

/** The kinds of places that somebody who has just begun is sent to at least. */
const minPlaces = 3

/** The share of the hours that each of those gets at least, and any place at most (assumptions). */
const [minShare, maxShare] = [1 / 6, 1 / 2]

/** Hours a week that a channel gets at least and at most. */
type Spread = { readonly minHours: number; readonly maxHours: number }

/**
 * How the hours of somebody who has just begun are spread: three places at least, where they belong first, none over half.
 *
 * Undefined where there are not so many places, or too few hours for a quarter of an hour in each.
 */
export function spreadOf(
  channels: readonly ChannelYield[],
  hours: number,
): ((channel: ChannelYield) => Spread) | undefined {
  if (channels.length < minPlaces || hours < minPlaces * quarter) return undefined
  const first = new Set([...channels].sort(startOrder).slice(0, minPlaces))
  return (it) => ({ minHours: first.has(it) ? hours * minShare : 0, maxHours: hours * maxShare })
}
