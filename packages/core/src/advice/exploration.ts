import type { ChannelYield } from './channel-yield.ts'

/** The most of the hours that go to finding out, before anything is known (an assumption). */
const mostExploration = 0.2

/** What an hour for finding out goes by: how little is known of a channel, and who there is to be judged. */
type Known = Pick<ChannelYield, 'ownDataShare'>

/**
 * The share of the hours that goes to the channels of which least is known, whatever they are expected to bring.
 *
 * A fifth, less the share of the seeker's own data, on the mean over all channels: more data never raise it.
 */
export function explorationShare(channels: readonly Known[]): number {
  const unknown = channels.reduce((sum, { ownDataShare }) => sum + 1 - ownDataShare, 0)
  return channels.length > 0 ? (mostExploration * unknown) / channels.length : 0
}
