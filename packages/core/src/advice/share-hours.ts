import type { ChannelRecommendation } from './channel-recommendation.ts'
import { explorationShare } from './exploration.ts'
import { type Demand, demandOf, hoursAt, lastHourOf, maxHours, weeksToAskAll } from './last-hour.ts'
import { worthHours } from './worth-hours.ts'

/** Unrounded hours a week for a channel, and the maximum it can use. */
export type ShareOfHours = {
  readonly recommendation: ChannelRecommendation
  readonly hours: number
  readonly most: number
}

/**
 * Allocates weekly hours to the channels worth them, over a number of weeks.
 *
 * A further hour brings the same in each channel, since people get scarce: an hour brings half as much once the usual
 * number of a week is reached (an assumption). Some hours explore, allocated by the probability of being best. Nobody is
 * asked twice, so hours are left over where the people run out.
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
  const fits = slowly.reduce((sum, demand) => sum + maxHours(demand), 0) >= hours
  const demands = fits ? slowly : all
  const lastHour = lastHourOf(hours, demands)
  return worth.map((recommendation, index) => ({
    recommendation,
    hours: hoursIn(demands[index], (demand) => hoursAt(lastHour, demand)),
    most: hoursIn(all[index], maxHours),
  }))
}

const hoursIn = (demand: Demand | undefined, count: (it: Demand) => number): number => (demand ? count(demand) : 0)
