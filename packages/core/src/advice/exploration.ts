import type { ChannelYield } from './channel-yield.ts'

/** The maximum share of hours for exploration, before anything is known (an assumption). */
const maxExploration = 0.2

/** What exploration depends on: how much of a channel's data is the seeker's own. */
type Known = Pick<ChannelYield, 'ownDataShare'>

/**
 * The share of hours allocated by the probability of being the best channel, independent of the mean yield.
 *
 * A fifth, less the share of the seeker's own data, on the mean over all channels: more data never raise it.
 */
export function explorationShare(channels: readonly Known[]): number {
  const unknown = channels.reduce((sum, { ownDataShare }) => sum + 1 - ownDataShare, 0)
  return channels.length > 0 ? (maxExploration * unknown) / channels.length : 0
}
