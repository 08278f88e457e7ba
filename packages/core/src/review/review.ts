import { type ChannelAdvice, recommendChannels } from '../advice/recommend-channels.ts'
import { type Diagnosis, diagnose } from '../diagnosis/diagnose.ts'
import { type FunnelReports, reportFunnel } from '../funnel/funnel-report.ts'
import { analyzeGap, type GapAnalysis } from '../gap/analyze-gap.ts'
import type { PlanOptions } from '../plan/plan-options.ts'
import { planSituation } from '../plan/plan-week.ts'
import type { WeekPlan } from '../plan/week-plan.ts'
import type { ReciprocityBalance } from '../reciprocity/reciprocity-balance.ts'
import type { ThanksOwed } from '../reciprocity/thanks-owed.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { deriveSituation, type Situation, type SituationOptions } from '../situation/derive-situation.ts'
import { deriveSwot, type Swot } from '../swot/derive-swot.ts'
import { type RelationshipReview, reviewRelationship } from './review-relationship.ts'

/** Everything there is to say about one seeker's networking at one moment. */
export type Review = {
  /** The moment reviewed. */
  readonly asOf: Date
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
  /** Favors given and received lately. */
  readonly reciprocity: ReciprocityBalance
}

/**
 * Tells why somebody's networking isn't working and what to do about it.
 *
 * @example
 * const record = { seeker: { id: 'ana', affiliations: [], selfReports: [] }, contacts: [], activities: [] }
 * review(record, { now: new Date('2026-03-02T09:00:00Z') }).diagnosis.verdict // => 'too_early'
 */
export function review(record: NetworkingRecord, options: SituationOptions & PlanOptions): Review {
  return reviewSituation(deriveSituation(record, options), options)
}

/** The same for a situation that has been derived already. */
export function reviewSituation(situation: Situation, options: PlanOptions = {}): Review {
  const advice = recommendChannels(situation)
  const gap = analyzeGap(situation, { advice })
  const diagnosis = diagnose(situation, { advice, gap })
  return {
    asOf: situation.now,
    diagnosis,
    gapAnalysis: gap,
    channelAdvice: advice,
    swot: deriveSwot({ situation, advice, gap, diagnosis }),
    weekPlan: planSituation({ situation, advice, gap, diagnosis }, options),
    funnel: reportFunnel(situation.funnel, situation.rates, situation.channels),
    relationships: situation.relationships.map(reviewRelationship),
    thanksOwed: situation.thanksOwed,
    reciprocity: situation.reciprocity,
  }
}
