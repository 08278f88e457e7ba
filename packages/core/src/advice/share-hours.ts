import type { ChannelRecommendation } from './channel-recommendation.ts'
import { explorationShare } from './exploration.ts'
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
 * Each gets hours by its chance of being the best, and a part of those for finding out, both above 0. People get scarce:
 * h hours weigh h (1 + h / s), where s hours reach as many people as a week there usually has (an assumption). Among
 * people one knows nobody is asked twice, so hours end where all have been; if they do so everywhere, some are left over.
 */
export function shareHours(
  channels: readonly ChannelRecommendation[],
  { hours, weeks }: { readonly hours: number; readonly weeks: number },
): readonly ShareOfHours[] {
  const demands = demandsOf(channels, weeks)
  const level = levelFor(hours, demands)
  return demands.map((demand) => ({ ...demand, hours: hoursAt(level, demand) }))
}

/** How many hours a channel takes up at each level: `weight` times it at first, less and less beyond `scarce` hours. */
type Demand = Omit<ShareOfHours, 'hours'> & { readonly weight: number; readonly scarce: number }

function demandsOf(channels: readonly ChannelRecommendation[], weeks: number): readonly Demand[] {
  const worth = channels.filter(({ verdict }) => worthHours[verdict])
  const exploration = explorationShare(channels)
  const unknown = worth.reduce((sum, { ownDataShare }) => sum + 1 - ownDataShare, 0)
  return worth.map((recommendation) => {
    const { channel, probabilityBest, ownDataShare, hoursPerApproach, peopleLeft } = recommendation
    return {
      recommendation,
      weight: (1 - exploration) * probabilityBest + (exploration * (1 - ownDataShare)) / unknown,
      scarce: channel.peoplePerWeek * hoursPerApproach,
      most: peopleLeft === undefined ? Number.POSITIVE_INFINITY : (peopleLeft * hoursPerApproach) / weeks,
    }
  })
}

function hoursAt(level: number, { weight, scarce, most }: Demand): number {
  return Math.min(most, (scarce / 2) * (Math.sqrt(1 + (4 * weight * level) / scarce) - 1))
}

/** So many halvings find the level to the last digits of a double. */
const halvings = 60

/** The level at which all channels together take up so many hours, or all that they have use for. */
function levelFor(hours: number, demands: readonly Demand[]): number {
  const total = (level: number): number => demands.reduce((sum, demand) => sum + hoursAt(level, demand), 0)
  const reachable = Math.min(hours, total(Number.MAX_VALUE))
  let [low, high] = [0, hours]
  while (total(high) < reachable) [low, high] = [high, 2 * high]
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (low + high) / 2
    if (total(middle) >= reachable) high = middle
    else low = middle
  }
  return low
}
