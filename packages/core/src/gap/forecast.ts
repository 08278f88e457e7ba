import { pathRate } from '../funnel/path-rate.ts'
import type { GoalOutcome } from '../seeker/goal-outcome.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { betaMean, type CredibleInterval } from '../statistics/beta.ts'
import { betaNegativeBinomialQuantile } from '../statistics/beta-negative-binomial.ts'
import { gammaPoissonQuantile } from '../statistics/gamma-poisson-quantile.ts'
import { addDays } from '../value/days.ts'
import { chanceOf, minValueFor } from './chance.ts'
import type { GapReason } from './gap-reason.ts'
import { type Outcomes, outcomesIn } from './outcomes.ts'
import { goalStep, type Target } from './target.ts'

/** By when, and after how many further approaches, the goal is met with a certain probability. */
type ForecastQuantile = {
  /** The probability that it will have come by then, 0 to 1. */
  readonly probability: number
  /** Absent where it takes more than a year. */
  readonly weeks?: number
  /** The date; absent where it takes more than a year. */
  readonly by?: Date
  /** Further approaches until then, open ones aside; absent beyond a million. */
  readonly approaches?: number
}

/** When the goal will be met at today's pace: several dates, each with its probability. */
export type Forecast = {
  /** What the goal counts. */
  readonly outcome: GoalOutcome
  /** The number of outcomes missing from the goal. */
  readonly remaining: number
  /** By when the rest will have come, for several probabilities. */
  readonly quantiles: readonly ForecastQuantile[]
  /** Outcomes to come by the goal's date: the mean, and where the number lies with probability 0.8 and 0.95. */
  readonly inTime: {
    /** The mean number of outcomes. */
    readonly expected: number
    /** The interval that holds the number with probability 0.8. */
    readonly interval80: CredibleInterval
    /** The interval that holds the number with probability 0.95. */
    readonly interval95: CredibleInterval
  }
  /** The part of that mean from approaches still open. */
  readonly expectedFromOpen: number
  /** What the forecast was computed from. */
  readonly because: readonly GapReason[]
}

/** The probabilities for which a forecast names a date. */
const forecastProbabilities = [0.5, 0.8, 0.95] as const

/** The minimum expected outcomes from open approaches that a reason mentions (an assumption). */
const minExpected = 0.05

/** The horizon of forecasts in weeks (an assumption): a year, since no search should be told of a later date. */
export const horizonWeeks = 52

/** The maximum number of approaches that a forecast gives (an assumption). */
const maxApproaches = 1_000_000

/** Forecasts when the goal will be met; undefined once it is. */
export function deriveForecast(situation: Situation, target: Target, outcomes: Outcomes): Forecast | undefined {
  const { goal, remaining, weeksLeft, expectedFromOpen } = target
  if (remaining === 0) return undefined
  return {
    outcome: goal.outcome,
    remaining,
    quantiles: forecastProbabilities.map((probability) => quantileAt(probability, situation, target, outcomes)),
    inTime: countIn(weeksLeft, outcomes),
    expectedFromOpen,
    because: reasons(situation, target),
  }
}

function quantileAt(
  probability: number,
  { now, rates }: Situation,
  { goal, remaining }: Target,
  outcomes: Outcomes,
): ForecastQuantile {
  const weeks = minValueFor(probability, horizonWeeks, (value) => chanceOf(remaining, value, outcomes))
  const perApproach = pathRate(rates.overall, goalStep[goal.outcome])
  const approaches = betaNegativeBinomialQuantile(probability, perApproach, remaining)
  return {
    probability,
    ...(weeks !== undefined && { weeks, by: addDays(now, Math.ceil(weeks * 7)) }),
    ...(approaches <= maxApproaches && { approaches }),
  }
}

function countIn(weeks: number, outcomes: Outcomes): Forecast['inTime'] {
  const gamma = outcomesIn(weeks, outcomes)
  if (!gamma) return { expected: 0, interval80: [0, 0], interval95: [0, 0] }
  const interval = (level: number): CredibleInterval => [
    gammaPoissonQuantile((1 - level) / 2, gamma, 1),
    gammaPoissonQuantile((1 + level) / 2, gamma, 1),
  ]
  return { expected: gamma.shape / gamma.rate, interval80: interval(0.8), interval95: interval(0.95) }
}

function reasons(situation: Situation, { goal, expectedFromOpen: expected }: Target): readonly GapReason[] {
  const perApproach = betaMean(pathRate(situation.rates.overall, goalStep[goal.outcome]))
  const facts = { perWeek: situation.pace.perWeek, outcome: goal.outcome, approachesPerOutcome: 1 / perApproach }
  const pace: GapReason = { code: 'forecast_from_pace', facts, evidence: 'own_log' }
  if (expected < minExpected) return [pace]
  return [
    pace,
    { code: 'open_approaches_counted', facts: { expected, outcome: goal.outcome }, evidence: 'answer_delay' },
  ]
}
