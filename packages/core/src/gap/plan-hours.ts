import type { ChannelYield } from '../advice/channel-yield.ts'
import type { ChannelAdvice } from '../advice/recommend-channels.ts'
import { hoursToReach, peopleReached } from '../advice/scarcity.ts'
import { shareHours } from '../advice/share-hours.ts'
import type { Situation } from '../situation/derive-situation.ts'

/** Hours a week planned for a channel, beside those of recent weeks, and how many people they reach. */
export type PlannedHours = {
  /** Id of the channel. */
  readonly channel: string
  /** Whether being there reveals something private. */
  readonly isSensitive: boolean
  /** Hours a week to spend there; 0 where those of recent weeks are better spent elsewhere. */
  readonly hours: number
  /** Hours a week that recent approaches there took. */
  readonly hoursNow: number
  /** People whom the planned hours reach in a week. */
  readonly approaches: number
}

/** Hours a week that recent approaches in a channel took. */
export function hoursNowIn({ pace }: Situation, { channel, hoursPerApproach }: ChannelYield): number {
  const perWeek = (pace.approaches.get(channel.id) ?? 0) / pace.weeks
  return hoursToReach(perWeek, { hoursPerApproach, peoplePerWeek: channel.peoplePerWeek })
}

/**
 * Divides all of a week's hours over channels for so many weeks, to where they are expected to bring most.
 *
 * People get scarce as in `allocateHours`. Among people one knows nobody is asked twice: hours beyond those left to ask go to
 * the other channels, or to none.
 */
export function planHours(
  situation: Situation,
  { channels }: Pick<ChannelAdvice, 'channels'>,
  { hours, weeks }: { readonly hours: number; readonly weeks: number },
): readonly PlannedHours[] {
  const worthPerHour = ({ referralsPerHour }: ChannelYield): number => referralsPerHour
  const shares = shareHours(channels, { hours, weeks, worthPerHour, isStarting: false })
  const planned = new Map(shares.map((share) => [share.recommendation.channel.id, share.hours]))
  return channels.flatMap((it) => {
    const { channel, isSensitive, hoursPerApproach } = it
    const [own = 0, hoursNow] = [planned.get(channel.id), hoursNowIn(situation, it)]
    if (own === 0 && hoursNow === 0) return []
    const approaches = peopleReached(own, { hoursPerApproach, peoplePerWeek: channel.peoplePerWeek })
    return [{ channel: channel.id, isSensitive, hours: own, hoursNow, approaches }]
  })
}
