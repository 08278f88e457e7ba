import type { ChannelRecommendation } from './channel-recommendation.ts'
import { explorationShare } from './exploration.ts'
import { type Demand, demandOf, hoursAt, lastHourOf, maxHours, weeksToAskAll } from './last-hour.ts'
import { worthHours } from './worth-hours.ts'

/** Hours a week for a channel, before they are rounded, and the most it has use for. */
export type ShareOfHours = {
  readonly recommendation: ChannelRecommendation
  readonly hours: number
  readonly most: number
}

/**
 * Shares weekly hours among the channels worth them, for so many weeks on end.
 *
 * A further hour is expected to bring the same in each, since people get scarce: an hour brings half as much once a
 * week's usual number is reached (an assumption). A part of the hours goes by the chance of being best, to find out.
 * Nobody one knows is asked twice: where all hours cannot be spent so, some are left over.
 */
export function shareHours(
  channels: readonly ChannelRecommendation[],
  { hours, weeks }: { readonly hours: number; readonly weeks: number },
): readonly ShareOfHours[] {
  const worth = channels.filter(({ verdict }) => worthHours[verdict])
  const toFindOut = hours * explorationShare(channels)
  const slowly = worth.map((it) =>
    demandOf(it, { weeks: Math.max(weeks, weeksToAskAll), minHours: toFindOut * it.probabilityBest }),
  )
  const all = worth.map((it) => demandOf(it, { weeks, minHours: 0 }))
  const isRoom = slowly.reduce((sum, demand) => sum + maxHours(demand), 0) >= hours
  const demands = isRoom ? slowly : all
  const lastHour = lastHourOf(hours, demands)
  return worth.map((recommendation, index) => ({
    recommendation,
    hours: hoursIn(demands[index], (demand) => hoursAt(lastHour, demand)),
    most: hoursIn(all[index], maxHours),
  }))
}

const hoursIn = (demand: Demand | undefined, count: (it: Demand) => number): number => (demand ? count(demand) : 0)
