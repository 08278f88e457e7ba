import {
  analyzeGap,
  deriveSwot,
  diagnose,
  type PlanPreferences,
  planWeek,
  type Review,
  recommendChannels,
  reportFunnel,
  type Situation,
  type WeekPlan,
} from '@tiecraft/core'
import { findHighlights, reviewRelationship } from '@tiecraft/core/rules'
import { redactAdvice, redactGap, redactSwot } from '../sharing/redact-review.ts'
import type { Sharing } from '../sharing/sharing.ts'
import type { PlanLog } from '../store/plan/plan-log.ts'
import { lazily } from './lazily.ts'
import { createMemory } from './memory.ts'

/** A review with lazily derived parts, and the situation it is derived from. */
export type ReviewInParts = Review & {
  readonly situation: Situation
  /** Plans a week; the same preferences give the same plan without planning again. */
  readonly planWeek: (preferences: PlanPreferences) => WeekPlan
}

/** The verbs of core that derive a review; a test counts their calls. */
export const reviewVerbs = {
  recommendChannels,
  analyzeGap,
  diagnose,
  deriveSwot,
  planWeek,
  reportFunnel,
  reviewRelationship,
} as const

/** The inputs of a review besides the situation. */
export type ReviewInput = { readonly planLog: PlanLog; readonly sharing: Sharing }

/**
 * Reviews a situation lazily: a part costs only itself and the parts it depends on.
 *
 * Sensitive channels that are not shared are redacted from every part and not used in week plans.
 */
export function reviewInParts(situation: Situation, input: ReviewInput, verbs = reviewVerbs): ReviewInParts {
  const { diagnosis, gap, advice, swot, planWeek } = derivedParts(situation, input, verbs)
  const wentWell = lazily(() => findHighlights(situation))
  const funnel = lazily(() => verbs.reportFunnel(situation.funnel, situation.rates, situation.channels))
  const relationships = lazily(() => situation.relationships.map(verbs.reviewRelationship))
  return {
    situation,
    planWeek,
    asOf: situation.now,
    get wentWell() {
      return wentWell()
    },
    thanksOwed: situation.thanksOwed,
    reciprocity: situation.reciprocity,
    get diagnosis() {
      return diagnosis()
    },
    get gapAnalysis() {
      return gap()
    },
    get channelAdvice() {
      return advice()
    },
    get swot() {
      return swot()
    },
    get weekPlan() {
      return planWeek({})
    },
    get funnel() {
      return funnel()
    },
    get relationships() {
      return relationships()
    },
  }
}

/** Plans remembered for a review, each for other preferences. */
const maxPlans = 4

type DerivedParts = Pick<ReviewInParts, 'planWeek'> & {
  readonly diagnosis: () => Review['diagnosis']
  readonly gap: () => Review['gapAnalysis']
  readonly advice: () => Review['channelAdvice']
  readonly swot: () => Review['swot']
}

/** The parts that depend on each other; each is derived from the whole others, then redacted. */
function derivedParts(
  situation: Situation,
  { planLog, sharing }: ReviewInput,
  verbs: typeof reviewVerbs,
): DerivedParts {
  const wholeAdvice = lazily(() => verbs.recommendChannels(situation))
  const wholeGap = lazily(() => verbs.analyzeGap(situation, { advice: wholeAdvice() }))
  const diagnosis = lazily(() => verbs.diagnose(situation, { advice: wholeAdvice(), gap: wholeGap() }))
  const advice = lazily(() => redactAdvice(wholeAdvice(), sharing))
  const gap = lazily(() => redactGap(wholeGap(), sharing))
  const swot = lazily(() => {
    const whole = { advice: wholeAdvice(), gap: wholeGap(), diagnosis: diagnosis() }
    return redactSwot(verbs.deriveSwot(situation, whole), sharing)
  })
  const plans = createMemory<WeekPlan>(maxPlans)
  const planWeek = (preferences: PlanPreferences): WeekPlan =>
    plans.get(JSON.stringify(preferences), () => {
      const shared = { advice: advice(), gap: gap(), diagnosis: diagnosis() }
      return verbs.planWeek(situation, { ...preferences, ...planLog, ...shared })
    })
  return { diagnosis, gap, advice, swot, planWeek }
}
