import type { ChannelAdvice } from '../advice/recommend-channels.ts'
import { outcomesOfSearch } from '../funnel/count-outcomes.ts'
import { type FunnelStep, funnelRates, funnelSteps, stepOrder } from '../funnel/funnel-step.ts'
import type { GoalOutcome } from '../seeker/goal-outcome.ts'
import type { Goal } from '../seeker/goal-schema.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { milestonesOfSearch } from '../summary/summarize-log.ts'
import { daysBetween } from '../value/days.ts'
import { affordablePace, type Mix } from './affordable-pace.ts'
import { chanceOf, minValueFor } from './chance.ts'
import { expectedFromOpen, openApproaches } from './open-approaches.ts'
import { outcomesPlanned } from './outcomes.ts'

/** The funnel step that a goal counts. */
export const goalStep = { interview: 'interviewed', offer: 'offered' } as const satisfies Record<
  GoalOutcome,
  FunnelStep
>

/** Where would you like to be, and what that asks of each week. */
export type Target = {
  /** The goal as the seeker set it. */
  readonly goal: Goal
  /** Weeks until the goal's date; 0 once it has passed. */
  readonly weeksLeft: number
  /** Outcomes the search has brought so far. */
  readonly achieved: number
  /** Outcomes still missing; 0 once the goal is met. */
  readonly remaining: number
  /** Outcomes that approaches still open are expected to bring in time. */
  readonly expectedFromOpen: number
  /** The chance to plan for. */
  readonly level: number
  /** The people a week whom the hours given can carry. */
  readonly maxPerWeek: number
  /** People to reach each step a week, worked back from the goal; absent where the hours given cannot carry that. */
  readonly perWeek?: Readonly<Partial<Record<FunnelStep, number>>>
}

/** Works back from the goal, step by step, to what each week must bring at the seeker's own rates. */
export function deriveTarget(situation: Situation, advice: ChannelAdvice, level: number): Target | undefined {
  const { goal } = situation.record.seeker
  if (!goal) return undefined
  const weeksLeft = Math.max(0, daysBetween(situation.now, goal.by) / 7)
  const achieved = outcomesOfSearch(milestonesOfSearch(situation.record), situation.items)[goal.outcome]
  const remaining = Math.max(0, goal.count - achieved)
  const open = expectedFromOpen(openApproaches(situation, goalStep[goal.outcome]), weeksLeft)
  const { mix, maxPerWeek } = affordablePace(situation, advice)
  const target = { goal, weeksLeft, achieved, remaining, expectedFromOpen: open, level, maxPerWeek }
  const perWeek = stepsNeeded(situation, mix, target)
  return perWeek === undefined ? target : { ...target, perWeek }
}

/**
 * How many people must reach each step a week for the goal to be met with the chance planned for.
 *
 * Approaches go where they went lately, or else where the advice says. Undefined where the hours given cannot carry what is needed.
 */
function stepsNeeded(situation: Situation, mix: Mix, target: Target): Target['perWeek'] {
  const { remaining, weeksLeft, level, maxPerWeek } = target
  const outcome = goalStep[target.goal.outcome]
  const planned = (people: number) => mix.map(({ channel, share }) => ({ channel, approaches: share * people }))
  const needed =
    remaining === 0
      ? 0
      : minValueFor(level, maxPerWeek, (people) =>
          chanceOf(remaining, weeksLeft, outcomesPlanned(situation, outcome, planned(people))),
        )
  if (needed === undefined) return undefined
  const steps = funnelSteps.slice(0, stepOrder[outcome] + 1)
  return Object.fromEntries(steps.map((step) => [step, needed * shareReaching(situation, mix, step)]))
}

/** The expected share of those approached in a mix of channels who reach a step. */
function shareReaching({ rates: { overall, byChannel } }: Situation, mix: Mix, step: FunnelStep): number {
  return mix.reduce((sum, { channel, share }) => {
    const path = funnelRates.slice(0, stepOrder[step])
    return sum + path.reduce((product, rate) => product * (byChannel.get(channel) ?? overall)[rate].mean, share)
  }, 0)
}
