import type { ChannelAdvice } from '../advice/recommend-channels.ts'
import { conclude } from '../diagnosis/conclude.ts'
import type { Diagnosis } from '../diagnosis/diagnose.ts'
import { type FunnelReports, reportFunnel } from '../funnel/funnel-report.ts'
import type { GapAnalysis } from '../gap/analyze-gap.ts'
import type { PlanOptions } from '../plan/plan-options.ts'
import { planWeek } from '../plan/plan-week.ts'
import type { WeekPlan } from '../plan/week-plan.ts'
import type { ReciprocityBalance } from '../reciprocity/reciprocity-balance.ts'
import type { ThanksOwed } from '../reciprocity/thanks-owed.ts'
import { type Asked, situationOf } from '../situation/situation-of.ts'
import { deriveSwot, type Swot } from '../swot/derive-swot.ts'
import { findHighlights, type Highlight } from './highlights.ts'
import { type RelationshipReview, reviewRelationship } from './review-relationship.ts'

/** The whole review of one seeker's networking at one moment. */
export type Review = {
  /** The moment reviewed. */
  readonly asOf: Date
  /** What went well, from the log. */
  readonly wentWell: readonly Highlight[]
  /** Why networking isn't working, if it isn't. */
  readonly diagnosis: Diagnosis
  /** Where now, where to, how far apart, how to close it. */
  readonly gapAnalysis: GapAnalysis
  /** Whether to change networking targets, and a verdict on each channel. */
  readonly channelAdvice: ChannelAdvice
  /** Strengths, weaknesses, opportunities and threats, and the strategies that follow. */
  readonly swot: Swot
  /** What to do this week. */
  readonly weekPlan: WeekPlan
  /** How far approaches get, overall and by channel. */
  readonly funnel: FunnelReports
  /** Where each relationship stands, and what it needs next. */
  readonly relationships: readonly RelationshipReview[]
  /** Whom to thank, longest waiting first. */
  readonly thanksOwed: readonly ThanksOwed[]
  /** Favors given and received recently. */
  readonly reciprocity: ReciprocityBalance
}

/**
 * Says why somebody's networking isn't working and what to do about it.
 *
 * @example
 * const record = { seeker: { id: 'ana', affiliations: [], selfReports: [] }, contacts: [], activities: [] }
 * review(record, { now: new Date('2026-03-02T09:00:00Z') }).diagnosis.verdict // => 'too_early'
 */
export function review(...asked: Asked<PlanOptions>): Review {
  const [, options = {}] = asked
  const situation = situationOf(asked)
  const { advice, gap, diagnosis } = conclude(situation)
  return {
    asOf: situation.now,
    wentWell: findHighlights(situation),
    diagnosis,
    gapAnalysis: gap,
    channelAdvice: advice,
    swot: deriveSwot(situation, { advice, gap, diagnosis }),
    weekPlan: planWeek(situation, { ...options, advice, gap, diagnosis }),
    funnel: reportFunnel(situation.funnel, situation.rates, situation.channels),
    relationships: situation.relationships.map(reviewRelationship),
    thanksOwed: situation.thanksOwed,
    reciprocity: situation.reciprocity,
  }
}
