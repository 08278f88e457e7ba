import type { Because } from '../because/reason.ts'
import type { Channel } from '../channel/channel-schema.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { betaCdf } from '../statistics/beta.ts'
import type { ChannelYield } from './channel-yield.ts'

/** What to do about a channel. */
export const channelVerdicts = ['start', 'invest', 'keep', 'rest', 'drop'] as const

export type ChannelVerdict = (typeof channelVerdicts)[number]

/** A verdict, how sure it is, and why. */
export type Judgment = {
  readonly verdict: ChannelVerdict
  /** That the verdict is right, as far as data and priors can tell. */
  readonly probability: number
  /** That an hour here brings fewer referrals than an hour in a typical channel. */
  readonly probabilityBelowTypical: number
  readonly obstacles: readonly Because[]
  readonly because: readonly Because[]
}

/** The seeker's own approaches must weigh twice as much as the prior before a verdict is given (an assumption). */
export const leastOwnDataShare = 2 / 3

/** So sure that a channel brings less than others that it can be dropped (an assumption). */
const dropCertainty = 0.95

/** Referrals an hour brings in the typical channel, and where the hours went lately. */
export type Benchmarks = { readonly typicalPerHour: number; readonly latelyPerHour?: number }

/** Judges a channel tried against the typical one, and one untried against where the hours went lately. */
export function judgeChannel(channel: ChannelYield, benchmarks: Benchmarks, obstacles: readonly Because[]): Judgment {
  const { hoursPerApproach } = channel
  const below = betaCdf(channel.perApproach, benchmarks.typicalPerHour * hoursPerApproach)
  if (channel.isExhausted) return judgeExhausted(channel)
  if (channel.approached > 0) return judgeTried(channel, below)
  const latelyPerHour = benchmarks.latelyPerHour ?? benchmarks.typicalPerHour
  const better = 1 - betaCdf(channel.perApproach, latelyPerHour * hoursPerApproach)
  const worthStarting = benchmarks.latelyPerHour === undefined || better >= 0.5
  return { ...judgeUntried(channel, worthStarting, better, obstacles), probabilityBelowTypical: below }
}

function judgeUntried(
  channel: ChannelYield,
  worthStarting: boolean,
  better: number,
  obstacles: readonly Because[],
): Omit<Judgment, 'probabilityBelowTypical'> {
  const untried: Because = {
    code: 'channel_untried',
    facts: { ...named(channel.channel), expectedPerTenHours: channel.referralsPerHour * 10 },
    evidence: 'referral_per_conversation',
  }
  if (obstacles.length > 0) return { verdict: 'rest', probability: 1, obstacles, because: [untried] }
  const verdict = worthStarting ? 'start' : 'rest'
  return { verdict, probability: worthStarting ? better : 1 - better, obstacles, because: [untried] }
}

/** How sure it is that a list of people is complete: one more always may come to mind (an assumption). */
const listIsComplete = 0.95

/** Another hour reaches nobody new, so the ties are kept up and the hours go elsewhere. */
function judgeExhausted({ channel, approached, referred }: ChannelYield): Judgment {
  const facts = { ...named(channel), approached, referred }
  return {
    verdict: 'keep',
    probability: listIsComplete,
    probabilityBelowTypical: listIsComplete,
    obstacles: [],
    because: [{ code: 'channel_exhausted', facts, evidence: 'own_log' }],
  }
}

function judgeTried(channel: ChannelYield, below: number): Judgment {
  const [low, high] = channel.interval80
  const facts = {
    ...named(channel.channel),
    approached: channel.approached,
    referred: channel.referred,
    expectedPerTenHours: channel.referralsPerHour * 10,
    low: low * 10,
    high: high * 10,
  }
  const because: readonly Because[] = [{ code: 'channel_yield', facts, evidence: 'own_log' }]
  return { ...verdictFor(channel, below), probabilityBelowTypical: below, obstacles: [], because }
}

function verdictFor(
  { channel, referred, ownDataShare }: ChannelYield,
  below: number,
): Pick<Judgment, 'verdict' | 'probability'> {
  const certain = thresholds.leakCertainty.value
  const keep = { verdict: 'keep', probability: 1 - Math.abs(2 * below - 1) } as const
  if (ownDataShare < leastOwnDataShare) return keep
  if (below <= 1 - certain) return { verdict: 'invest', probability: 1 - below }
  // What has brought a referral is not given up for costing more hours, and people one knows are never written off.
  if (referred > 0 || below < certain) return keep
  const isOver = below >= dropCertainty && channel.reach === 'new_people'
  return { verdict: isOver ? 'drop' : 'rest', probability: below }
}

/** A channel as facts name it. */
export function named({ id, label = '' }: Channel): { readonly channel: string; readonly label: string } {
  return { channel: id, label }
}
