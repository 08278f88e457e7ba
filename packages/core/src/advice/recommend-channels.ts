import { thresholds } from '../evidence/thresholds.ts'
import { countsOf } from '../funnel/funnel-counts.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { allocateHours, type HoursForChannel } from './allocate-hours.ts'
import { answerChangeTargets, type ChangeTargets } from './change-targets.ts'
import type { ChannelRecommendation } from './channel-recommendation.ts'
import { type ChannelYield, channelYields } from './channel-yield.ts'
import { compareChannel, yardstickOf } from './compare-channel.ts'
import { type Judgment, judgeChannel } from './judge-channel.ts'
import { limitStarts } from './limit-starts.ts'
import { findNextSteps, type NextSteps } from './next-steps.ts'
import { findObstacles } from './obstacle-table.ts'
import { recentHourlyYield } from './recent-hourly-yield.ts'
import { channelVerdicts } from './verdict-table.ts'
import { withChances } from './worth-hours.ts'

/** The answer to "should you change your networking targets?", and a verdict on each channel, best first. */
export type ChannelAdvice = {
  /** Whether to change networking targets, and how sure that is. */
  readonly changeTargets: ChangeTargets
  /** Referrals that a typical hour is expected to bring: the mean over the channels that are not exhausted. */
  readonly typicalPerHour: number
  /** Referrals that an hour spent as in recent weeks is expected to bring; absent before anything was tried. */
  readonly recentPerHour?: number
  /** Hours a week there are; five, which is usual, where the seeker does not say. */
  readonly hoursPerWeek: number
  /** How they are best divided. */
  readonly hours: readonly HoursForChannel[]
  /** A verdict on each channel, best first. */
  readonly channels: readonly ChannelRecommendation[]
}

/**
 * Judges every channel, and whether to change networking targets.
 *
 * A channel tried is compared with a typical hour, an untried one with the last of the seeker's hours where all are
 * divided best. Of those worth starting the best are started, so that with those begun recently no more than three are new.
 */
export function recommendChannels(situation: Situation): ChannelAdvice {
  const { seeker } = situation.record
  const yields = channelYields(situation)
  const channels = yields.map((it) => ({ ...it, obstacles: findObstacles(it, situation.record) }))
  const recent = recentHourlyYield(yields, situation)
  const hoursPerWeek = seeker.hoursPerWeek ?? thresholds.lowEffort.value
  const yardstick = yardstickOf(channels, hoursPerWeek || thresholds.lowEffort.value)
  const { typicalPerHour } = yardstick
  const judged = channels.map((it) => ({
    ...it,
    ...judgeChannel(compareChannel(it, yardstick)),
    ...nextStepsIn(it, situation),
  }))
  const limited = limitStarts(judged.sort(byYield), situation.pace)
  const recommended = [...withChances(limited)].sort(byVerdict)
  return {
    changeTargets: answerChangeTargets(recent, typicalPerHour),
    typicalPerHour,
    ...(recent && { recentPerHour: recent.referralsPerHour }),
    hoursPerWeek,
    hours: allocateHours({ channels: recommended }, hoursPerWeek),
    channels: recommended,
  }
}

function nextStepsIn({ channel }: ChannelYield, { record, funnel }: Situation): NextSteps {
  const belongs = record.seeker.affiliations.includes(channel.id)
  return findNextSteps(channel, { reached: countsOf(funnel, channel.id).reached, belongs })
}

function byYield(first: ChannelYield, second: ChannelYield): number {
  return second.referralsPerHour - first.referralsPerHour
}

function byVerdict({ verdict: first }: Judgment, { verdict: second }: Judgment): number {
  return channelVerdicts.indexOf(first) - channelVerdicts.indexOf(second)
}
