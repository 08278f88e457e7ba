import type { BecauseOf } from '../because/because-of.ts'
import type { Figure } from '../because/figures.ts'
import type { GoalOutcome } from '../seeker/goal-outcome.ts'

type OfOutcome = {
  /** What the goal counts. */
  readonly outcome: GoalOutcome
}

/** What each reason of a gap analysis or a forecast states. */
export type GapReasonFacts = {
  pace_too_low: Figure<'perWeek' | 'neededPerWeek'>
  pace_sufficient: Figure<'perWeek' | 'neededPerWeek'>
  goal_chance: OfOutcome & Figure<'probability' | 'count' | 'weeks'>
  goal_missing: Record<never, never>
  forecast_from_pace: OfOutcome & Figure<'perWeek' | 'approachesPerOutcome'>
  open_approaches_counted: OfOutcome & Figure<'expected'>
}

export type GapReason = BecauseOf<GapReasonFacts>

/** The meaning of each of these reasons. */
export const gapReasonMeanings = {
  pace_too_low: 'Fewer people are approached a week than the goal needs.',
  pace_sufficient: 'As many people are approached a week as the goal needs.',
  goal_chance: 'The chance of the goal at the present pace.',
  goal_missing: 'There is no goal.',
  forecast_from_pace: 'The pace, and how many approaches an outcome takes.',
  open_approaches_counted: 'What approaches that are still open may bring.',
} as const satisfies Record<keyof GapReasonFacts, string>
