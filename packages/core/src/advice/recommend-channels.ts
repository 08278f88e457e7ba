import { thresholds } from '../evidence/thresholds.ts'
import { countsOf } from '../funnel/funnel-counts.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { searchTime } from '../situation/search-time.ts'
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
import { byIndex, startOrder } from './start-order.ts'
import { channelVerdicts } from './verdict-table.ts'

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
  /** Whether nobody was approached before the last four weeks: hours are spread over three places or more then. */
  readonly isStarting: boolean
  /** How the hours are best divided. */
  readonly hours: readonly HoursForChannel[]
  /** A verdict on each channel, best first. */
  readonly channels: readonly ChannelRecommendation[]
}

/** The weeks in which somebody counts as just beginning. */
const startingWeeks = 4

/**
 * Judges every channel, and whether to change networking targets.
 *
 * A channel tried is compared with a typical hour, an untried one with the last of the seeker's hours where all are
 * divided best; one where somebody who has just begun belongs is worth starting in any case. Of those worth starting the best are started, so that with those begun recently no more than three are new.
 */
export function recommendChannels(situation: Situation): ChannelAdvice {
  const { seeker } = situation.record
  const yields = channelYields(situation)
  const channels = yields.map((it) => ({ ...it, obstacles: findObstacles(it, situation.record) }))
  const recent = recentHourlyYield(yields, situation)
  const hoursPerWeek = seeker.hoursPerWeek ?? thresholds.lowEffort.value
  const { weeksNetworking = 0 } = searchTime(situation)
  const isStarting = weeksNetworking < startingWeeks
  const yardstick = yardstickOf(channels, { hours: hoursPerWeek || thresholds.lowEffort.value, isStarting })
  const { typicalPerHour, typical } = yardstick
  const judged = channels.map((it) => ({
    ...it,
    ...judgeChannel(compareChannel(it, yardstick)),
    ...nextStepsIn(it, situation),
  }))
  const limited = limitStarts(judged.sort(isStarting ? startOrder : byIndex), situation.pace)
  const recommended = [...limited].sort((first, second) => byVerdict(first, second) || byYield(first, second))
  return {
    changeTargets: answerChangeTargets(recent, typical),
    typicalPerHour,
    ...(recent && { recentPerHour: recent.yield.shape / recent.yield.rate }),
    hoursPerWeek,
    isStarting,
    hours: allocateHours({ channels: recommended, isStarting }, hoursPerWeek),
    channels: recommended,
  }
}

function nextStepsIn({ channel, belongs }: ChannelYield, { funnel }: Situation): NextSteps {
  return findNextSteps(channel, { reached: countsOf(funnel, channel.id).reached, belongs })
}

function byYield(first: ChannelYield, second: ChannelYield): number {
  return second.referralsPerHour - first.referralsPerHour
}

function byVerdict({ verdict: first }: Judgment, { verdict: second }: Judgment): number {
  return channelVerdicts.indexOf(first) - channelVerdicts.indexOf(second)
}
