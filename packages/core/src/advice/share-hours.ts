import type { ChannelRecommendation } from './channel-recommendation.ts'
import type { ChannelYield } from './channel-yield.ts'
import { type Demand, demandOf, hoursAt, lastHourOf, weeksToAskAll } from './last-hour.ts'
import { spreadOf } from './starting-spread.ts'
import { worthHours } from './verdict-table.ts'

/** Unrounded hours a week for a channel, and the maximum it can use. */
export type ShareOfHours = {
  readonly recommendation: ChannelRecommendation
  readonly hours: number
  readonly most: number
}

/** Weekly hours to divide over so many weeks, by what an hour in a channel is worth, and whether they must be spread. */
export type HoursToShare = {
  readonly hours: number
  readonly weeks: number
  readonly worthPerHour: (channel: ChannelYield) => number
  readonly isStarting: boolean
}

/**
 * Divides weekly hours over the channels worth them.
 *
 * A further hour is worth the same in each channel, since people get scarce: an hour brings half as much once the usual
 * number of a week is reached (an assumption). Nobody is asked twice, so hours are left over where the people run out.
 */
export function shareHours(
  channels: readonly ChannelRecommendation[],
  { hours, weeks, worthPerHour, isStarting }: HoursToShare,
): readonly ShareOfHours[] {
  const worth = channels.filter(({ verdict }) => worthHours[verdict])
  const spread = isStarting ? spreadOf(worth, hours) : undefined
  const demandsOver = (span: number): readonly Demand[] =>
    worth.map((it) => demandOf(it, { worthPerHour: worthPerHour(it), weeks: span, ...spread?.(it) }))
  const slowly = demandsOver(Math.max(weeks, weeksToAskAll))
  const all = demandsOver(weeks)
  const fits = slowly.reduce((sum, { maxHours }) => sum + maxHours, 0) >= hours
  const demands = fits ? slowly : all
  const lastHour = lastHourOf(hours, demands)
  return worth.map((recommendation, index) => ({
    recommendation,
    hours: hoursIn(demands[index], (demand) => hoursAt(lastHour, demand)),
    most: hoursIn(all[index], ({ maxHours }) => maxHours),
  }))
}

const hoursIn = (demand: Demand | undefined, count: (it: Demand) => number): number => (demand ? count(demand) : 0)
