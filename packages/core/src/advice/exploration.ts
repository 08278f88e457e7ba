import type { ChannelYield } from './channel-yield.ts'

/** The most of the hours that go to finding out, before anything is known (an assumption). */
const maxExploration = 0.2

/** What hours for finding out go by: how little is known of a channel. */
type Known = Pick<ChannelYield, 'ownDataShare'>

/**
 * The share of the hours that goes by the chance of being the best channel, whatever is expected on average.
 *
 * A fifth, less the share of the seeker's own data, on the mean over all channels: more data never raise it.
 */
export function explorationShare(channels: readonly Known[]): number {
  const unknown = channels.reduce((sum, { ownDataShare }) => sum + 1 - ownDataShare, 0)
  return channels.length > 0 ? (maxExploration * unknown) / channels.length : 0
}
