import { thresholds } from '../evidence/thresholds.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { type ChannelYield, channelYields } from './channel-yield.ts'
import { findObstacles } from './find-obstacles.ts'
import { type Benchmarks, channelVerdicts, type Judgment, judgeChannel, leastOwnDataShare } from './judge-channel.ts'

/** What to do about one channel. */
export type ChannelRecommendation = ChannelYield & Judgment

/** The answers to "should you change your networking targets?". */
export const changeTargetsAnswers = ['yes', 'no', 'too_early'] as const

/** Whether to change networking targets. */
export type ChangeTargets = {
  readonly answer: (typeof changeTargetsAnswers)[number]
  /** That an hour spent as lately brings less than an hour in a typical channel. */
  readonly probability: number
}

/** The answer to "should you change your networking targets?", and a verdict on each channel, best first. */
export type ChannelAdvice = {
  readonly changeTargets: ChangeTargets
  readonly channels: readonly ChannelRecommendation[]
}

/** New channels to start at a time (an assumption): more leave no time to be seen twice anywhere. */
const newChannelsAtATime = 3

/**
 * Judges every channel, and whether to change networking targets.
 *
 * A channel tried is compared with the typical one, the mean over all channels of expected referrals per hour, and
 * called better or worse only with probability 0.8 or more. Of the untried ones the best three are to be started, if
 * they are likely to bring more than where the hours went lately and nothing stands in the way.
 */
export function recommendChannels(situation: Situation): ChannelAdvice {
  const yields = channelYields(situation)
  const weights = recentWeights(yields, situation)
  const benchmarks = benchmarksOf(yields, weights)
  const channels = yields.map((channel) => ({
    ...channel,
    ...judgeChannel(channel, benchmarks, findObstacles(channel.channel, situation.record.seeker)),
  }))
  return { changeTargets: changeTargets(channels, weights), channels: limitStarts(channels) }
}

/** The share of recent approaches that went to each channel, or of all where there were none lately. */
function recentWeights(yields: readonly ChannelYield[], { pace }: Situation): readonly number[] {
  const lately = yields.map(({ channel }) => pace.approaches.get(channel.id) ?? 0)
  const people = lately.some((count) => count > 0) ? lately : yields.map(({ approached }) => approached)
  const total = people.reduce((sum, count) => sum + count, 0)
  return total > 0 ? people.map((count) => count / total) : []
}

function benchmarksOf(yields: readonly ChannelYield[], weights: readonly number[]): Benchmarks {
  const open = yields.filter(({ isExhausted }) => !isExhausted)
  const typicalPerHour =
    open.reduce((sum, { referralsPerHour }) => sum + referralsPerHour, 0) / Math.max(1, open.length)
  if (weights.length === 0) return { typicalPerHour }
  const latelyPerHour = weightedMean(yields, weights, (channel) => (channel.isExhausted ? 0 : channel.referralsPerHour))
  return { typicalPerHour, latelyPerHour }
}

function weightedMean<Entry>(
  entries: readonly Entry[],
  weights: readonly number[],
  weighed: (entry: Entry) => number,
): number {
  return entries.reduce((sum, entry, index) => sum + weighed(entry) * (weights[index] ?? 0), 0)
}

/** Keeps the best few starts and puts the verdicts that ask for something first. */
function limitStarts(channels: readonly ChannelRecommendation[]): readonly ChannelRecommendation[] {
  const byYield = [...channels].sort((first, second) => second.referralsPerHour - first.referralsPerHour)
  const starts = byYield.filter(({ verdict }) => verdict === 'start').slice(0, newChannelsAtATime)
  return byYield
    .map((channel): ChannelRecommendation => {
      const waits = channel.verdict === 'start' && !starts.includes(channel)
      return waits ? { ...channel, verdict: 'rest' } : channel
    })
    .sort((first, second) => channelVerdicts.indexOf(first.verdict) - channelVerdicts.indexOf(second.verdict))
}

function changeTargets(channels: readonly ChannelRecommendation[], weights: readonly number[]): ChangeTargets {
  if (weights.length === 0) return { answer: 'too_early', probability: 0.5 }
  const probability = weightedMean(channels, weights, ({ probabilityBelowTypical }) => probabilityBelowTypical)
  const ownDataShare = weightedMean(channels, weights, (channel) => channel.ownDataShare)
  return { answer: answerFor(probability, ownDataShare), probability }
}

function answerFor(probability: number, ownDataShare: number): ChangeTargets['answer'] {
  if (ownDataShare < leastOwnDataShare) return 'too_early'
  return probability >= thresholds.leakCertainty.value ? 'yes' : 'no'
}
