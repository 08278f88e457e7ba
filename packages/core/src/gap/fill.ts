import type { ChannelAdvice } from '../advice/recommend-channels.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { addDays } from '../value/days.ts'
import { fullWeek } from './affordable-pace.ts'
import { chanceOf, maxCountWithin, minValueFor } from './chance.ts'
import { horizonWeeks } from './forecast.ts'
import { outcomesPlanned, outcomesToday } from './outcomes.ts'
import { hoursNowIn, type PlannedHours, planHours } from './plan-hours.ts'
import { goalStep, type Target } from './target.ts'

/** Whether and how the gap can be filled. */
export const fillKinds = [
  'no_goal',
  'goal_met',
  'goal_passed',
  'on_track',
  'move_hours',
  'more_hours',
  'out_of_reach',
] as const

/** A week's hours that fill a gap, or come closest to it. */
export type FillPlan = {
  /** Hours a week in all. */
  readonly hoursPerWeek: number
  /** Hours a week that recent approaches took. */
  readonly hoursNow: number
  /** How the hours are divided over channels, and how they were. */
  readonly byChannel: readonly PlannedHours[]
  /** The chance of the goal with that plan, 0 to 1. */
  readonly probability: number
}

/**
 * How to fill the gap.
 *
 * `move_hours` lifts the chance to the level by no more hours than now, spent elsewhere; `more_hours` gives the fewest that do;
 * where no week within the hours given does, `out_of_reach` gives the chance with all of them, and the date and the count
 * that would be feasible.
 */
export type Fill =
  | {
      /** How the gap can be closed, or that it cannot. */
      readonly kind: 'no_goal' | 'goal_met' | 'goal_passed' | 'on_track'
    }
  | (FillPlan & {
      /** How the gap can be closed, or that it cannot. */
      readonly kind: 'move_hours' | 'more_hours'
    })
  | (FillPlan & {
      /** How the gap can be closed, or that it cannot. */
      readonly kind: 'out_of_reach'
      /** The nearest date by which the goal is likely with that plan; absent beyond a year. */
      readonly feasibleBy?: Date
      /** How many outcomes are likely by the goal's date with that plan. */
      readonly feasibleCount: number
    })

/** Finds the fewest weekly hours, divided where they bring most, that lift the chance of the goal to the target's level. */
export function deriveFill(situation: Situation, advice: ChannelAdvice, target: Target | undefined): Fill {
  if (!target) return { kind: 'no_goal' }
  if (target.remaining === 0) return { kind: 'goal_met' }
  if (target.weeksLeft === 0) return { kind: 'goal_passed' }
  const { remaining, weeksLeft, level } = target
  const outcome = goalStep[target.goal.outcome]
  if (chanceOf(remaining, weeksLeft, outcomesToday(situation, outcome)) >= level) return { kind: 'on_track' }
  const plan = (hours: number) => {
    const byChannel = planHours(situation, advice, { hours, weeks: weeksLeft })
    const outcomes = outcomesPlanned(situation, outcome, byChannel)
    return { byChannel, outcomes, probability: chanceOf(remaining, weeksLeft, outcomes) }
  }
  const given = situation.record.seeker.hoursPerWeek ?? fullWeek
  const hours = minValueFor(level, given, (value) => plan(value).probability)
  const hoursPerWeek = hours ?? given
  const hoursNow = advice.channels.reduce((sum, channel) => sum + hoursNowIn(situation, channel), 0)
  const { outcomes, ...planned } = plan(hoursPerWeek)
  const week = { hoursPerWeek, hoursNow, ...planned }
  if (hours !== undefined) return { kind: hours <= hoursNow ? 'move_hours' : 'more_hours', ...week }
  const weeks = minValueFor(level, horizonWeeks, (value) => chanceOf(remaining, value, outcomes))
  return {
    kind: 'out_of_reach',
    ...week,
    ...(weeks !== undefined && { feasibleBy: addDays(situation.now, Math.ceil(weeks * 7)) }),
    feasibleCount: maxCountWithin(remaining, level, weeksLeft, outcomes),
  }
}
