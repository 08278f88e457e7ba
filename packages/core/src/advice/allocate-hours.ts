import type { AdviceReason } from './advice-reason.ts'
import type { ChannelRecommendation } from './channel-recommendation.ts'
import type { ChannelYield } from './channel-yield.ts'
import { unsettled } from './judge-channel.ts'
import { named } from './named.ts'
import { quarter } from './quarter.ts'
import { roundHours } from './round-hours.ts'
import { shareHours } from './share-hours.ts'

/** Hours a week for one channel, and why. */
export type HoursForChannel = {
  /** Id of the channel. */
  readonly channel: string
  /** Whether being there reveals something private. */
  readonly isSensitive: boolean
  /** Hours a week, in quarters of an hour. */
  readonly hours: number
  /** Whether the hours are there to find out, because the seeker's own data say too little yet. */
  readonly isExploring: boolean
  /** Why the channel gets these hours. */
  readonly because: readonly AdviceReason[]
}

/**
 * Divides weekly hours over the channels worth them, most hours first; over none if none is.
 *
 * Hours go to where a further one is worth most by the index, in quarters of an hour; those of somebody who has just begun to
 * three places or more, none over half. They add up to those given, exactly; or to fewer where only people one knows are worth
 * hours and all can be asked in less, or where half of the hours are the most that one place may get.
 */
export function allocateHours(
  { channels, isStarting }: { readonly channels: readonly ChannelRecommendation[]; readonly isStarting: boolean },
  hours: number,
): readonly HoursForChannel[] {
  if (!(hours > 0 && hours < Number.POSITIVE_INFINITY)) return []
  const worthPerHour = ({ indexPerHour }: ChannelYield): number => indexPerHour
  const rounded = roundHours(shareHours(channels, { hours, weeks: 1, worthPerHour, isStarting }), hours)
  return rounded
    .filter((share) => share.hours > 0)
    .sort((first, second) => second.hours - first.hours)
    .map(({ recommendation, hours: own, most }) => ({
      channel: recommendation.channel.id,
      isSensitive: recommendation.isSensitive,
      hours: own,
      isExploring: !recommendation.isSettled,
      because: reasonsFor(recommendation, own, most),
    }))
}

function reasonsFor(recommendation: ChannelRecommendation, hours: number, most: number): readonly AdviceReason[] {
  const { channel, isSensitive, isSettled, referralsPerHour, peopleLeft } = recommendation
  const expected: AdviceReason = {
    code: 'hours_expected',
    facts: { ...named(channel), expectedPerTenHours: referralsPerHour * 10 },
    evidence: 'own_log',
    isSensitive,
  }
  const limited: AdviceReason = {
    code: 'hours_limited_by_people',
    facts: { ...named(channel), contacts: peopleLeft ?? 0 },
    evidence: 'own_log',
    isSensitive,
  }
  const isLimited = peopleLeft !== undefined && hours > most - quarter
  return [expected, ...(isSettled ? [] : [unsettled(recommendation)]), ...(isLimited ? [limited] : [])]
}
