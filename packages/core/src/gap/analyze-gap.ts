import { type ChannelAdvice, recommendChannels } from '../advice/recommend-channels.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { chanceOf } from './chance.ts'
import { deriveFill, type Fill } from './fill.ts'
import { deriveForecast, type Forecast } from './forecast.ts'
import type { GapReason } from './gap-reason.ts'
import { deriveIndicators, type Indicator } from './indicators.ts'
import { outcomesToday } from './outcomes.ts'
import { deriveTarget, goalStep, type Target } from './target.ts'
import { type WhereNow, whereNow } from './where-now.ts'

/** The article's four questions, answered: where now, where to, how far apart, how to close it. */
export type GapAnalysis = {
  /** Where the search stands. */
  readonly now: WhereNow
  /** Absent as long as the seeker has no goal. */
  readonly target?: Target
  /** How far that is from the goal. */
  readonly gap: {
    /** That the goal is met in time at today's pace. */
    readonly probability?: number
    /** When the goal will be met at that pace; absent without a goal, or once it is met. */
    readonly forecast?: Forecast
    /** What is measured, each with its target and shortfall. */
    readonly indicators: readonly Indicator[]
  }
  /** How to close the gap. */
  readonly fill: Fill
  /** Why the gap is what it is. */
  readonly because: readonly GapReason[]
}

/** The chance a plan should have unless the caller says otherwise (an assumption). */
const defaultLevel = 0.8

/**
 * Answers the four questions of a gap analysis.
 *
 * `level` is the chance of meeting the goal that the plan should reach, 0.8 by default.
 */
export function analyzeGap(
  situation: Situation,
  {
    level = defaultLevel,
    advice = recommendChannels(situation),
  }: { readonly level?: number; readonly advice?: ChannelAdvice } = {},
): GapAnalysis {
  const now = whereNow(situation)
  const target = deriveTarget(situation, advice, level)
  const today = target && lookAhead(situation, target)
  return {
    now,
    ...(target && { target }),
    gap: { ...today, indicators: deriveIndicators(now, target) },
    fill: deriveFill(situation, advice, target),
    because: reasons(now, target, today?.probability),
  }
}

/** What today's pace, and what is open already, will bring. */
function lookAhead(situation: Situation, target: Target): Omit<GapAnalysis['gap'], 'indicators'> {
  const outcomes = outcomesToday(situation, goalStep[target.goal.outcome])
  const forecast = deriveForecast(situation, target, outcomes)
  return { probability: chanceOf(target.remaining, target.weeksLeft, outcomes), ...(forecast && { forecast }) }
}

function reasons(now: WhereNow, target: Target | undefined, probability: number | undefined): readonly GapReason[] {
  if (!target || probability === undefined) return [{ code: 'goal_missing', facts: {}, evidence: 'own_log' }]
  const { goal, weeksLeft: weeks, perWeek } = target
  const chance: GapReason = {
    code: 'goal_chance',
    facts: { probability, count: goal.count, outcome: goal.outcome, weeks },
    evidence: 'own_log',
  }
  if (perWeek?.approached === undefined) return [chance]
  const facts = { perWeek: now.approachesPerWeek, neededPerWeek: perWeek.approached }
  const code = facts.perWeek < facts.neededPerWeek ? 'pace_too_low' : 'pace_sufficient'
  return [chance, { code, facts, evidence: 'own_log' }]
}
