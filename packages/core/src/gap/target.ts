import { outcomesOfSearch } from '../funnel/count-outcomes.ts'
import type { StepRates } from '../funnel/estimate-rates.ts'
import { type FunnelStep, funnelSteps, stepOrder } from '../funnel/funnel-step.ts'
import type { Goal, GoalOutcome } from '../seeker/goal-schema.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { betaQuantile } from '../statistics/beta.ts'
import { gammaQuantile } from '../statistics/gamma-quantile.ts'
import { milestonesOfSearch } from '../summary/fold-record.ts'
import { daysBetween } from '../value/days.ts'
import { countingWeeks } from './delay.ts'
import { expectedFromOpen, openApproaches } from './open-approaches.ts'
import { type Moments, pathMoments } from './step-path.ts'

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
  /** People to reach each step a week, worked back from the goal; absent where no pace would do. */
  readonly perWeek?: Readonly<Partial<Record<FunnelStep, number>>>
}

/** More people a week than this are no plan (an assumption). */
const maxPeoplePerWeek = 100

/** Works back from the goal, step by step, to what each week must bring at the seeker's own rates. */
export function deriveTarget(situation: Situation, level: number): Target | undefined {
  const { goal } = situation.record.seeker
  if (!goal) return undefined
  const weeksLeft = Math.max(0, daysBetween(situation.now, goal.by) / 7)
  const achieved = outcomesOfSearch(milestonesOfSearch(situation.record), situation.items)[goal.outcome]
  const remaining = Math.max(0, goal.count - achieved)
  const open = expectedFromOpen(openApproaches(situation, goalStep[goal.outcome]), weeksLeft)
  const target = { goal, weeksLeft, achieved, remaining, expectedFromOpen: open, level }
  const perWeek = stepsNeeded(situation.rates.overall, target)
  return perWeek === undefined ? target : { ...target, perWeek }
}

function stepsNeeded(rates: StepRates, target: Target): Target['perWeek'] {
  const outcome = goalStep[target.goal.outcome]
  const steps = funnelSteps.slice(0, stepOrder[outcome] + 1)
  const needed = steps.map((step) => [step, neededPerWeek(pathMoments(rates, step, outcome), target, step)] as const)
  const isPossible = needed.every(([, people]) => people <= maxPeoplePerWeek)
  return isPossible ? Object.fromEntries(needed) : undefined
}

/**
 * How many people must reach a step each week for the goal to be met with the chance planned for.
 *
 * `path` says how often somebody comes from there to the goal, with all its uncertainty. The weekly outcomes being Gamma(a, b),
 * the k-th comes within W weeks with probability I_{W/(b + W)}(k, a), which is solved for the pace. Infinite where no pace would do.
 */
export function neededPerWeek(path: Moments, target: Target, step: FunnelStep): number {
  if (target.remaining === 0) return 0
  const weeks = countingWeeks(target.weeksLeft, stepOrder[goalStep[target.goal.outcome]] - stepOrder[step])
  const missing = Math.max(0, neededExpectation(target, path.mean ** 2 / path.variance) - target.expectedFromOpen)
  return missing === 0 ? 0 : missing / (path.mean * weeks)
}

/** The outcomes that must be expected for the goal to be met with the chance planned for. */
function neededExpectation({ remaining, level }: Target, shape: number): number {
  if (shape === Number.POSITIVE_INFINITY) return gammaQuantile({ shape: remaining, rate: 1 }, level)
  const share = betaQuantile({ a: remaining, b: shape }, level)
  return (shape * share) / (1 - share)
}
