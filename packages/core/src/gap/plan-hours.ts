import type { ChannelAdvice } from '../advice/recommend-channels.ts'
import { shareHours } from '../advice/share-hours.ts'

/** Hours a week planned for a channel, and how many people they reach. */
export type PlannedHours = {
  /** Id of the channel. */
  readonly channel: string
  /** Whether being there reveals something private. */
  readonly isSensitive: boolean
  /** Hours a week. */
  readonly hours: number
  /** People those hours reach in a week. */
  readonly approaches: number
}

/**
 * Divides weekly hours over channels for so many weeks, and counts the people whom they reach.
 *
 * Among people one knows nobody is asked twice: hours beyond those left to ask go to the other channels, or to none.
 */
export function planHours(
  { channels }: ChannelAdvice,
  given: { readonly hours: number; readonly weeks: number },
): readonly PlannedHours[] {
  return shareHours(channels, given).flatMap(({ recommendation, hours }) => {
    const { channel, isSensitive, hoursPerApproach } = recommendation
    return hours > 0 ? [{ channel: channel.id, isSensitive, hours, approaches: hours / hoursPerApproach }] : []
  })
}
