import type { AdviceReason } from './advice-reason.ts'
import type { ChannelRecommendation } from './channel-recommendation.ts'
import { unsettled } from './judge-channel.ts'
import { named } from './named.ts'
import { quarter, roundHours } from './round-hours.ts'
import { shareHours } from './share-hours.ts'

/** Hours a week for one channel, and why. */
export type HoursForChannel = {
  /** Id of the channel. */
  readonly channel: string
  /** Whether being there reveals something private. */
  readonly isSensitive: boolean
  /** Hours a week, in quarters of an hour. */
  readonly hours: number
  /** That an hour there brings more than one in any other channel worth hours. */
  readonly probabilityBest: number
  /** Whether the hours are there to find out, because the seeker's own data say too little yet. */
  readonly isExploring: boolean
  /** Why the channel gets these hours. */
  readonly because: readonly AdviceReason[]
}

/**
 * Divides weekly hours over the channels worth them, most hours first; over none if none is.
 *
 * Hours go to where a further one is expected to bring most, a part of them by the chance of being best, in
 * quarters of an hour. They add up to those given, exactly; where only people one knows are worth hours, to those in
 * which all can be asked.
 */
export function allocateHours(
  { channels }: { readonly channels: readonly ChannelRecommendation[] },
  hours: number,
): readonly HoursForChannel[] {
  if (!(hours > 0 && hours < Number.POSITIVE_INFINITY)) return []
  const rounded = roundHours(shareHours(channels, { hours, weeks: 1 }), hours)
  return rounded
    .filter((share) => share.hours > 0)
    .sort((first, second) => second.hours - first.hours)
    .map(({ recommendation, hours: own, most }) => ({
      channel: recommendation.channel.id,
      isSensitive: recommendation.isSensitive,
      hours: own,
      probabilityBest: recommendation.probabilityBest,
      isExploring: !recommendation.isSettled,
      because: reasonsFor(recommendation, own, most),
    }))
}

function reasonsFor(recommendation: ChannelRecommendation, hours: number, most: number): readonly AdviceReason[] {
  const { channel, isSensitive, isSettled, probabilityBest, peopleLeft } = recommendation
  const best: AdviceReason = {
    code: 'hours_best_chance',
    facts: { ...named(channel), probability: probabilityBest },
    evidence: 'own_log',
    isSensitive,
  }
  const limited: AdviceReason = {
    code: 'hours_limited_by_people',
    facts: { ...named(channel), contacts: peopleLeft ?? 0 },
    evidence: 'own_log',
    isSensitive,
  }
  const isLimited = hours > most - quarter
  return [best, ...(isSettled ? [] : [unsettled(recommendation)]), ...(isLimited ? [limited] : [])]
}
