import type { ChannelAdvice } from '../advice/recommend-channels.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { addDays } from '../value/days.ts'
import { chanceOf, maxCountWithin, minValueFor } from './chance.ts'
import { horizonWeeks } from './forecast.ts'
import { openStream, outcomeStreams } from './outcome-streams.ts'
import { type PlannedHours, planHours } from './plan-hours.ts'
import { goalStep, type Target } from './target.ts'

/** Whether and how the gap can be filled. */
export const fillKinds = ['no_goal', 'goal_met', 'goal_passed', 'on_track', 'extra_hours', 'out_of_reach'] as const

/**
 * How to fill the gap.
 *
 * `extra_hours` are the fewest that lift the chance to the level; where no week does, `out_of_reach` gives the chance
 * with every free hour, and the date and the count that would be feasible.
 */
export type Fill =
  | {
      /** How the gap can be closed, or that it cannot. */
      readonly kind: 'no_goal' | 'goal_met' | 'goal_passed' | 'on_track'
    }
  | {
      /** How the gap can be closed, or that it cannot. */
      readonly kind: 'extra_hours'
      /** Hours a week it takes. */
      readonly hoursPerWeek: number
      /** How the hours are divided over channels. */
      readonly byChannel: readonly PlannedHours[]
      /** The chance of the goal with that plan, 0 to 1. */
      readonly probability: number
    }
  | {
      /** How the gap can be closed, or that it cannot. */
      readonly kind: 'out_of_reach'
      /** Hours a week it takes. */
      readonly hoursPerWeek: number
      /** How the hours are divided over channels. */
      readonly byChannel: readonly PlannedHours[]
      /** The chance of the goal with that plan, 0 to 1. */
      readonly probability: number
      /** The nearest date by which the goal is likely with that plan; absent beyond a year. */
      readonly feasibleBy?: Date
      /** How many outcomes are likely by the goal's date with that plan. */
      readonly feasibleCount: number
    }

/** The hours of a full working week, the limit where the seeker named none (an assumption). */
const fullWeek = 40

/** Finds the fewest extra weekly hours that lift the chance of meeting the goal to the target's level. */
export function deriveFill(situation: Situation, advice: ChannelAdvice, target: Target | undefined): Fill {
  if (!target) return { kind: 'no_goal' }
  if (target.remaining === 0) return { kind: 'goal_met' }
  if (target.weeksLeft === 0) return { kind: 'goal_passed' }
  const { remaining, weeksLeft, level } = target
  const outcome = goalStep[target.goal.outcome]
  const open = openStream(situation, outcome)
  const plan = (hours: number) => {
    const byChannel = planHours(advice, { hours, weeks: weeksLeft })
    const streams = outcomeStreams(situation, outcome, byChannel, open)
    return { byChannel, streams, probability: chanceOf(remaining, weeksLeft, streams) }
  }
  if (plan(0).probability >= level) return { kind: 'on_track' }
  const free = freeHours(situation)
  const hours = minValueFor(level, free, (value) => plan(value).probability)
  const hoursPerWeek = hours ?? free
  const { streams, ...planned } = plan(hoursPerWeek)
  if (hours !== undefined) return { kind: 'extra_hours', hoursPerWeek, ...planned }
  const weeks = minValueFor(level, horizonWeeks, (value) => chanceOf(remaining, value, streams))
  return {
    kind: 'out_of_reach',
    hoursPerWeek,
    ...planned,
    ...(weeks !== undefined && { feasibleBy: addDays(situation.now, Math.ceil(weeks * 7)) }),
    feasibleCount: maxCountWithin(remaining, level, weeksLeft, streams),
  }
}

/** Hours not spent yet: planned ones less those logged, or those that recent approaches usually take. */
function freeHours({ hours, pace, channels }: Situation): number {
  const perWeek = channels.map(
    ({ id, hoursPerApproach }) => ((pace.approaches.get(id) ?? 0) * hoursPerApproach) / pace.weeks,
  )
  const spent = hours.loggedPerWeek ?? perWeek.reduce((sum, channelHours) => sum + channelHours, 0)
  return Math.max(0, (hours.plannedPerWeek ?? fullWeek) - spent)
}
