import type { Ask, ConversationDepth, replyAnswers, settings } from '../activity/activity-codes.ts'
import type { ActivityType } from '../activity/activity-schema.ts'
import type { ChangeTargets } from '../advice/change-targets.ts'
import type { ChannelClaim, ChannelVerdict } from '../advice/verdict-table.ts'
import type { Belonging } from '../channel/belongings.ts'
import type { TieStrength } from '../channel/channel-codes.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { ChannelId, channels } from '../channel/channels.ts'
import type { Closeness } from '../contact/closeness.ts'
import type { DuplicateFacts } from '../contact/duplicate-reason.ts'
import type { DuplicateVerdict } from '../contact/find-duplicates.ts'
import type { Influence } from '../contact/influence.ts'
import type { RelationshipStage } from '../contact/relationship-stage.ts'
import type { ActionCode, CauseCode, LeakStep } from '../diagnosis/cause.ts'
import type { Diagnosis } from '../diagnosis/diagnose.ts'
import type { EvidenceGrade } from '../evidence/grades.ts'
import type { FunnelStep } from '../funnel/funnel-step.ts'
import type { Fill } from '../gap/fill.ts'
import type { IndicatorCode } from '../gap/indicators.ts'
import type { IssueCode, IssueOf } from '../issue/issue.ts'
import type { QuestionId } from '../questionnaire/questions.ts'
import type { Consent, IntroductionStage } from '../reciprocity/introduction-table.ts'
import type { ThanksOwed } from '../reciprocity/thanks-owed.ts'
import type { RelationshipCondition } from '../relationship/condition.ts'
import type { NextActivity } from '../relationship/preview.ts'
import type { RelationshipFinding } from '../relationship/relationship-finding.ts'
import type { StageAdvice } from '../relationship/stage-advice.ts'
import type { ReasonFacts } from '../review/because.ts'
import type { GoalOutcome } from '../seeker/goal-outcome.ts'
import type { Known, Quadrant } from '../swot/factor.ts'
import type { FactorCode } from '../swot/factor-table.ts'
import type { StrategyKind, StrategyMove } from '../swot/strategy-table.ts'
import type { PartOfDay } from '../value/part-of-day.ts'
import type { Weekday } from '../value/weekday.ts'
import type { AppointmentSentences } from './appointment-sentences.ts'
import type { Likelihood } from './likelihood.ts'
import type { EventSentences, PlanSentences } from './plan-sentences.ts'
import type { ReportSentences } from './report-sentences.ts'

type Catalogued = (typeof channels)[number]
type Strategy = { readonly internal: string; readonly external: string; readonly move: string }
type Words<Code extends string> = Readonly<Record<Code, string>>
type Counted<Code extends string> = Readonly<Record<Code, (counted: { readonly count: number }) => string>>

/**
 * Every sentence of a language; a missing or superfluous one does not compile.
 *
 * `tag` is the language's BCP 47 tag. A sentence is a text, or a function of one object of facts. Names, such as those
 * of channels and factors, are noun phrases that stand in the middle of a sentence.
 */
export type Sentences = {
  /** The language's BCP 47 tag, such as `en`. */
  readonly tag: string
  /** The questions of the quick check. */
  readonly questions: Words<QuestionId>
  /** What one may belong to, as an option of the quick check. */
  readonly affiliations: Words<Belonging>
  /** What a goal may be, as an option of the quick check. */
  readonly goalOutcomes: Words<GoalOutcome>
  /** When in a day one has time, as an option of the quick check. */
  readonly partsOfDay: Words<PartOfDay>
  /** The name of each day of the week. */
  readonly weekdays: Words<Weekday>
  /** The name of each channel, as a noun phrase. */
  readonly channelNames: Words<ChannelId>
  /** Why each channel works. */
  readonly channelWhys: Words<Catalogued['why']>
  /** How to get into a channel. */
  readonly channelWaysIn: Words<Catalogued['waysIn'][number]>
  /** What to do first in a channel, as a request. */
  readonly channelFirstSteps: Words<Catalogued['firstSteps'][number]>
  /** What to do about a channel. */
  readonly channelVerdicts: Words<ChannelVerdict>
  /** What is claimed of an hour in a channel. */
  readonly channelClaims: Words<ChannelClaim>
  /** Whether to change networking targets. */
  readonly changeTargets: Words<ChangeTargets['answer']>
  /** How well one knows the people met through a channel. */
  readonly ties: Words<TieStrength>
  /** Whom a channel reaches. */
  readonly reaches: Words<Channel['reach']>
  /** What is needed to get into a channel. */
  readonly accesses: Words<Channel['access']>
  /** What each stage of a relationship means. */
  readonly stages: Words<RelationshipStage>
  /** What to do next at a stage, as a request. */
  readonly stageAdvice: Words<StageAdvice['next']>
  /** What not to ask for yet; empty where nothing stands against it. */
  readonly notYet: Words<StageAdvice['notYet']>
  /** How alive a tie is. */
  readonly conditions: Words<RelationshipCondition>
  /** What was noticed about a relationship. */
  readonly findings: Words<RelationshipFinding['code']>
  /** What can happen next with a contact. */
  readonly nextActivities: Words<NextActivity>
  /** How close a tie is. */
  readonly closeness: Words<Closeness>
  /** How much a contact has to say where they work. */
  readonly influences: Words<Influence>
  /** The help that thanks are owed for, as a noun phrase. */
  readonly helps: Words<ThanksOwed['help']>
  /** How far an introduction has come. */
  readonly introductionStages: Words<IntroductionStage>
  /** What one side of an introduction has said so far. */
  readonly consents: Words<Consent>
  /** What happened, in a sentence to the seeker. */
  readonly activityTypes: Words<ActivityType>
  /** What an approach asks for, as a noun phrase. */
  readonly asks: Words<Ask>
  /** How an approach was answered. */
  readonly replyAnswers: Words<(typeof replyAnswers)[number]>
  /** What a conversation was about. */
  readonly conversationDepths: Words<ConversationDepth>
  /** Where a conversation took place. */
  readonly settings: Words<(typeof settings)[number]>
  /** The people at each step of the funnel, as a noun phrase. */
  readonly steps: Words<FunnelStep>
  /** So many interviews or offers, as a noun phrase. */
  readonly outcomes: Counted<GoalOutcome>
  /** What a gap is measured in, as a noun phrase. */
  readonly indicators: Words<IndicatorCode>
  /** The unit of each measure. */
  readonly units: Words<IndicatorCode>
  /** Whether and how the gap can be closed. */
  readonly fills: Words<Fill['kind']>
  /** The overall answer of a diagnosis. */
  readonly verdicts: Words<Diagnosis['verdict']>
  /** What each cause means. */
  readonly causes: Words<CauseCode>
  /** What it means that a step of the funnel leaks. */
  readonly leaks: Words<LeakStep>
  /** What to do about a cause, as a request. */
  readonly actions: Words<ActionCode>
  /** The titles of the four boxes of a SWOT grid. */
  readonly quadrants: Words<Quadrant>
  /** The name of each factor, as a noun phrase. */
  readonly factors: Words<FactorCode>
  /** How a factor is known. */
  readonly knowns: Words<Known>
  /** What a strategy asks for, as a request without its full stop. */
  readonly moves: Words<StrategyMove>
  /** How a strategy joins an internal factor, an external one and a move. */
  readonly strategies: Readonly<Record<StrategyKind, (strategy: Strategy) => string>>
  /** Words for probabilities. */
  readonly likelihoods: Words<Likelihood>
  /** What evidence of each grade is, as a noun phrase. */
  readonly grades: Words<EvidenceGrade>
  /** Why something was concluded, with its figures. */
  readonly reasons: { readonly [Code in keyof ReasonFacts]: (facts: Readonly<ReasonFacts[Code]>) => string }
  /** How sure it is that two contacts are one person. */
  readonly duplicateVerdicts: Words<DuplicateVerdict>
  /** Why two contacts may, or may not, be one person. */
  readonly duplicateReasons: { readonly [Code in keyof DuplicateFacts]: (facts: DuplicateFacts[Code]) => string }
  /** What is wrong with an input, and what is allowed. */
  readonly issues: { readonly [Code in IssueCode]: (issue: IssueOf<Code>) => string }
  /** The headings and sentences of the report. */
  readonly report: ReportSentences
  /** The sentences of a week's plan. */
  readonly plan: PlanSentences
  /** What to say before an event. */
  readonly event: EventSentences
  /** What is said of appointments. */
  readonly appointment: AppointmentSentences
  /** The titles of calendar entries. */
  readonly calendar: {
    /** Whom to be in touch with. */
    readonly due: (facts: { readonly name: string }) => string
    /** The same without the name. */
    readonly dueUnnamed: string
    /** Time for the search, without saying what for. */
    readonly planUnnamed: string
    /** An appointment, without saying which. */
    readonly appointmentUnnamed: string
  }
}
