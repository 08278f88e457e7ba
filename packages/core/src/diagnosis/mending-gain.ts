import { stepOrder } from '../funnel/funnel-step.ts'
import type { GapAnalysis } from '../gap/analyze-gap.ts'
import { countingWeeks } from '../gap/delay.ts'
import { pathMoments } from '../gap/step-path.ts'
import { goalStep } from '../gap/target.ts'
import type { GoalOutcome } from '../seeker/goal-outcome.ts'
import type { Situation } from '../situation/derive-situation.ts'

/** What mending a cause is expected to bring. */
export type MendingGain = {
  /** What is counted: what the goal counts, or else interviews; offers where networking does its part. */
  readonly outcome: GoalOutcome
  /** How many more of them are expected. */
  readonly expected: number
  /** Within so many weeks: until the goal's date, or else twelve. */
  readonly weeks: number
}

/** Without a goal, what mending brings is counted over so many weeks (an assumption). */
const weeksWithoutGoal = 12

/** No cause is taken to cost more than so many times what comes without it mended (an assumption). */
const maxTimes = 10

/**
 * How many more interviews or offers are expected by the goal's date were a cause mended.
 *
 * What today's pace, or one person a week at least, brings by then at today's rates, times what the cause takes from it.
 */
export function mendingGain(
  logShortfall: number,
  { isOfNetworking, gap: { target } }: { readonly isOfNetworking: boolean; readonly gap: Pick<GapAnalysis, 'target'> },
  { pace, rates }: Situation,
): MendingGain {
  const outcome = isOfNetworking ? (target?.goal.outcome ?? 'interview') : 'offer'
  const weeks = target?.weeksLeft ?? weeksWithoutGoal
  const step = goalStep[outcome]
  const approaches = Math.max(1, pace.perWeek) * countingWeeks(weeks, stepOrder[step])
  const expected = approaches * pathMoments(rates.overall, 'approached', step).mean
  return { outcome, expected: expected * Math.min(maxTimes, Math.expm1(logShortfall)), weeks }
}
