import type { AdviceReason } from './advice-reason.ts'
import type { ChannelYield } from './channel-yield.ts'
import { named } from './named.ts'
import {
  type ChannelClaim,
  type ChannelComparison,
  type ChannelVerdict,
  claimProbabilities,
  otherwise,
  verdictRules,
} from './verdict-table.ts'

/** A verdict, what it claims of an hour there, how sure that is, and why. */
export type Judgment = {
  /** What to do about the channel. */
  readonly verdict: ChannelVerdict
  /** What the verdict claims of an hour there. */
  readonly claim: ChannelClaim
  /** The posterior probability that the claim is true. */
  readonly probability: number
  /** Why the verdict was given. */
  readonly because: readonly AdviceReason[]
}

/** Judges a channel by the first rule that applies. */
export function judgeChannel(comparison: ChannelComparison): Judgment {
  const { verdict, claim } = verdictRules.find(({ applies }) => applies(comparison)) ?? otherwise
  return {
    verdict,
    claim,
    probability: claimProbabilities[claim](comparison),
    because: reasonsFor(comparison.channel),
  }
}

function reasonsFor(channel: ChannelYield): readonly AdviceReason[] {
  if (channel.isExhausted) return [exhausted(channel)]
  if (channel.approached === 0) return [untried(channel)]
  return channel.isSettled ? [tried(channel)] : [tried(channel), unsettled(channel)]
}

function untried({ channel, isSensitive, referralsPerHour }: ChannelYield): AdviceReason {
  const facts = { ...named(channel), expectedPerTenHours: referralsPerHour * 10 }
  return { code: 'channel_untried', facts, evidence: 'referral_per_conversation', isSensitive }
}

function exhausted({ channel, isSensitive, approached, referred }: ChannelYield): AdviceReason {
  const facts = { ...named(channel), approached, referred }
  return { code: 'channel_exhausted', facts, evidence: 'own_log', isSensitive }
}

function tried({
  channel,
  isSensitive,
  approached,
  referred,
  referralsPerHour,
  interval80,
}: ChannelYield): AdviceReason {
  const [low, high] = interval80
  const expected = { expectedPerTenHours: referralsPerHour * 10, low: low * 10, high: high * 10 }
  const facts = { ...named(channel), approached, referred, ...expected }
  return { code: 'channel_yield', facts, evidence: 'own_log', isSensitive }
}

/** That too little is known, and how many more approaches would tell. */
export function unsettled({ channel, isSensitive, approachesToSettle }: ChannelYield): AdviceReason {
  const facts = { ...named(channel), approaches: approachesToSettle }
  return { code: 'channel_unsettled', facts, evidence: 'own_log', isSensitive }
}
