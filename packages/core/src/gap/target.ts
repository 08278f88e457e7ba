import { countOutcomes } from '../funnel/count-outcomes.ts'
import { type FunnelStep, funnelSteps } from '../funnel/funnel-step.ts'
import { pathRate } from '../funnel/path-rate.ts'
import type { Goal, GoalOutcome } from '../seeker/goal-schema.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { daysBetween } from '../value/days.ts'
import { chanceOf, leastFor } from './chance.ts'

/** The funnel step that a goal counts. */
export const goalStep = { interview: 'interviewed', offer: 'offered' } as const satisfies Record<
  GoalOutcome,
  FunnelStep
>

/** Where would you like to be, and what that asks of each week. */
export type Target = {
  readonly goal: Goal
  readonly weeksLeft: number
  readonly achieved: number
  readonly remaining: number
  /** The chance to plan for. */
  readonly level: number
  /** People to reach each step a week, worked back from the goal; absent where no pace would do. */
  readonly perWeek?: Readonly<Partial<Record<FunnelStep, number>>>
}

/** More approaches a week than this are no plan (an assumption). */
const mostApproachesPerWeek = 100

/** Works back from the goal, step by step, to what each week must bring at the seeker's own rates. */
export function deriveTarget(situation: Situation, level: number): Target | undefined {
  const { goal } = situation.record.seeker
  if (!goal) return undefined
  const weeksLeft = Math.max(0, daysBetween(situation.now, goal.by) / 7)
  const achieved = countOutcomes(situation.record)[goal.outcome]
  const remaining = Math.max(0, goal.count - achieved)
  const target = { goal, weeksLeft, achieved, remaining, level }
  const approaches = neededApproaches(situation, target)
  return approaches === undefined ? target : { ...target, perWeek: stepsPerWeek(situation, goal, approaches) }
}

function neededApproaches({ rates }: Situation, { goal, remaining, weeksLeft, level }: Target): number | undefined {
  const { a, b } = pathRate(rates.overall, goalStep[goal.outcome])
  const mean = a / (a + b)
  const shape = (mean * (a + b + 1)) / (1 - mean)
  return leastFor(level, mostApproachesPerWeek, (approaches) =>
    approaches === 0
      ? chanceOf(remaining, 0, undefined)
      : chanceOf(remaining, weeksLeft, { shape, rate: shape / (mean * approaches) }),
  )
}

function stepsPerWeek({ rates }: Situation, { outcome }: Goal, approaches: number): NonNullable<Target['perWeek']> {
  const perWeek: Partial<Record<FunnelStep, number>> = { approached: approaches }
  let people = approaches
  for (const step of funnelSteps) {
    if (step === 'approached') continue
    people *= rates.overall[step].mean
    perWeek[step] = people
    if (step === goalStep[outcome]) break
  }
  return perWeek
}
