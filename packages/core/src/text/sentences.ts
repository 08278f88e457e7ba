import type { Ask, ConversationDepth, replyAnswers, settings } from '../activity/activity-codes.ts'
import type { ActivityType } from '../activity/activity-schema.ts'
import type { ChangeTargets } from '../advice/change-targets.ts'
import type { ChannelClaim, ChannelVerdict } from '../advice/verdict-table.ts'
import type { Channel, TieStrength } from '../channel/channel-schema.ts'
import type { ChannelId, channels } from '../channel/channels.ts'
import type { Closeness } from '../contact/closeness.ts'
import type { DuplicateFacts } from '../contact/duplicate-reason.ts'
import type { DuplicateVerdict } from '../contact/find-duplicates.ts'
import type { Influence } from '../contact/influence.ts'
import type { RelationshipStage } from '../contact/relationship-stage.ts'
import type { ActionCode, CauseCode, LeakStep } from '../diagnosis/cause.ts'
import type { Diagnosis } from '../diagnosis/diagnose.ts'
import type { EvidenceGrade } from '../evidence/sources.ts'
import type { FunnelStep } from '../funnel/funnel-step.ts'
import type { Fill } from '../gap/fill.ts'
import type { IndicatorCode } from '../gap/indicators.ts'
import type { Issue } from '../issue/issue.ts'
import type { QuestionId } from '../questionnaire/questions.ts'
import type { Consent, IntroductionStage } from '../reciprocity/introduction-table.ts'
import type { ThanksOwed } from '../reciprocity/thanks-owed.ts'
import type { RelationshipCondition } from '../relationship/condition.ts'
import type { NextActivity } from '../relationship/preview.ts'
import type { RelationshipFinding } from '../relationship/relationship-finding.ts'
import type { StageAdvice } from '../relationship/stage-advice.ts'
import type { ReasonFacts } from '../review/because.ts'
import type { GoalOutcome } from '../seeker/goal-schema.ts'
import type { Known, Quadrant } from '../swot/factor.ts'
import type { FactorCode } from '../swot/factor-table.ts'
import type { StrategyKind, StrategyMove } from '../swot/strategy-table.ts'
import type { Likelihood } from './likelihood.ts'
import type { EventSentences, PlanSentences } from './plan-sentences.ts'
import type { ReportSentences } from './report-sentences.ts'

type Catalogued = (typeof channels)[number]
type Strategy = { readonly internal: string; readonly external: string; readonly move: string }
type Words<Code extends string> = Readonly<Record<Code, string>>
type Counted<Code extends string> = Readonly<Record<Code, (counted: { readonly count: number }) => string>>

/**
 * Everything a locale must be able to say: a missing or a superfluous sentence does not compile.
 *
 * `tag` is the language's BCP 47 tag. A sentence is a text, or a function of one object of facts. Names, such as those
 * of channels and factors, are noun phrases that stand in the middle of a sentence.
 */
export type Sentences = {
  readonly tag: string
  readonly questions: Words<QuestionId>
  readonly channelNames: Words<ChannelId>
  readonly channelWhys: Words<Catalogued['why']>
  readonly channelWaysIn: Words<Catalogued['waysIn'][number]>
  readonly channelFirstSteps: Words<Catalogued['firstSteps'][number]>
  readonly channelVerdicts: Words<ChannelVerdict>
  readonly channelClaims: Words<ChannelClaim>
  readonly changeTargets: Words<ChangeTargets['answer']>
  readonly ties: Words<TieStrength>
  readonly reaches: Words<Channel['reach']>
  readonly accesses: Words<Channel['access']>
  readonly stages: Words<RelationshipStage>
  readonly stageAdvice: Words<StageAdvice['next']>
  readonly notYet: Words<StageAdvice['notYet']>
  readonly conditions: Words<RelationshipCondition>
  readonly findings: Words<RelationshipFinding['code']>
  readonly nextActivities: Words<NextActivity>
  readonly closeness: Words<Closeness>
  readonly influences: Words<Influence>
  readonly helps: Words<ThanksOwed['help']>
  readonly introductionStages: Words<IntroductionStage>
  readonly consents: Words<Consent>
  readonly activityTypes: Words<ActivityType>
  readonly asks: Words<Ask>
  readonly replyAnswers: Words<(typeof replyAnswers)[number]>
  readonly conversationDepths: Words<ConversationDepth>
  readonly settings: Words<(typeof settings)[number]>
  readonly steps: Words<FunnelStep>
  readonly outcomes: Counted<GoalOutcome>
  readonly indicators: Words<IndicatorCode>
  readonly units: Words<IndicatorCode>
  readonly fills: Words<Fill['kind']>
  readonly verdicts: Words<Diagnosis['verdict']>
  readonly causes: Words<CauseCode>
  readonly leaks: Words<LeakStep>
  readonly actions: Words<ActionCode>
  readonly quadrants: Words<Quadrant>
  readonly factors: Words<FactorCode>
  readonly knowns: Words<Known>
  readonly moves: Words<StrategyMove>
  readonly strategies: Readonly<Record<StrategyKind, (strategy: Strategy) => string>>
  readonly likelihoods: Words<Likelihood>
  readonly grades: Words<EvidenceGrade>
  readonly reasons: { readonly [Code in keyof ReasonFacts]: (facts: Readonly<ReasonFacts[Code]>) => string }
  readonly duplicateVerdicts: Words<DuplicateVerdict>
  readonly duplicateReasons: { readonly [Code in keyof DuplicateFacts]: (facts: DuplicateFacts[Code]) => string }
  readonly issues: { readonly [Code in Issue['code']]: (issue: Extract<Issue, { code: Code }>) => string }
  readonly report: ReportSentences
  readonly plan: PlanSentences
  readonly event: EventSentences
  readonly calendar: {
    readonly due: (facts: { readonly name: string }) => string
    readonly dueUnnamed: string
    readonly planUnnamed: string
  }
}
