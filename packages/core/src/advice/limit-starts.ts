import type { Pace } from '../situation/pace.ts'
import type { AdviceReason } from './advice-reason.ts'
import { type ChannelYield, probabilityBelow } from './channel-yield.ts'
import type { Judgment } from './judge-channel.ts'
import { named } from './named.ts'
import { waitingRule } from './verdict-table.ts'

/** The maximum number of new channels at a time: more leave no time to go anywhere twice. */
const newChannelsAtATime = 3

type Judged = ChannelYield & Judgment

/**
 * Defers all but the best starts, so that about three new channels are tried at a time.
 *
 * Channels come best first. Those begun in the last four weeks that cannot be judged yet count as new; where three
 * are new already, the best start is not deferred, since deferring it cost most in simulation.
 */
export function limitStarts<Channel extends Judged>(
  channels: readonly Channel[],
  { approaches }: Pick<Pace, 'approaches'>,
): readonly Channel[] {
  const isRecent = (id: string): boolean => (approaches.get(id) ?? 0) > 0
  const tried = channels.filter(
    ({ verdict, isSettled, channel }) => verdict === 'keep' && !isSettled && isRecent(channel.id),
  )
  const room = Math.max(1, newChannelsAtATime - tried.length)
  const starts = channels.filter(({ verdict }) => verdict === 'start')
  const first = [...tried, ...starts.slice(0, room)]
  const perHour = first.reduce((sum, { referralsPerHour }) => sum + referralsPerHour, 0) / first.length
  const waiting = new Set(starts.slice(room))
  return channels.map((channel) => (waiting.has(channel) ? { ...channel, ...wait(channel, perHour) } : channel))
}

function wait(channel: Judged, perHour: number): Pick<Judgment, 'verdict' | 'claim' | 'probability' | 'because'> {
  const { verdict, claim } = waitingRule
  const facts = { ...named(channel.channel), count: newChannelsAtATime }
  const waits: AdviceReason = {
    code: 'channel_waits',
    facts,
    evidence: 'gap_targets',
    isSensitive: channel.isSensitive,
  }
  return { verdict, claim, probability: probabilityBelow(channel, perHour), because: [...channel.because, waits] }
}
