// seeker: what somebody may look for and say of themselves

export { type GoalOutcome, goalOutcomes } from './seeker/goal-outcome.ts'
export { type SelfReportTopic, selfReportCodes, selfReportTopics } from './seeker/self-report-topics.ts'

// contact: how close, how influential, how far; and when two entries are one person

export { type Closeness, closenessLayers } from './contact/closeness.ts'
export { duplicatePrior, duplicateThresholds, duplicateWeights } from './contact/duplicate-weights.ts'
export { type DuplicateVerdict, duplicateVerdicts } from './contact/find-duplicates.ts'
export { type Influence, influences } from './contact/influence.ts'
export { type MergeChoice, mergeChoices } from './contact/merge-choices.ts'
export { type RelationshipStage, relationshipStages } from './contact/relationship-stage.ts'

// activity: what can happen, by type

export {
  type Ask,
  asks,
  type ConversationDepth,
  conversationDepths,
  replyAnswers,
  settings,
} from './activity/activity-codes.ts'
export { type ActivityOf, type ActivityType, activityCodes } from './activity/activity-schema.ts'

// appointment: the kinds, what they become, and what can be said of them

export { appointmentStates } from './appointment/appointment-state.ts'
export {
  type AppointmentKind,
  type AppointmentStatus,
  appointmentKinds,
  appointmentStatuses,
  appointmentTable,
} from './appointment/appointment-table.ts'
export { outcomeFields } from './appointment/outcome-fields.ts'

// channel: what tells one channel from another, and channels of your own

export { channelAccess, channelReach, type TieStrength, tieStrengths } from './channel/channel-codes.ts'
export type { ChannelId } from './channel/channels.ts'
export { defineChannel } from './channel/define-channel.ts'

// questionnaire: how a question is answered

export { questionKindMeanings, questionKinds } from './questionnaire/questions.ts'

// relationship: what each stage needs, and rules of your own

export { type RelationshipCondition, relationshipConditions } from './relationship/condition.ts'
export { defineRules } from './relationship/define-rules.ts'
export { type NextActivity, nextActivities } from './relationship/preview.ts'
export { findingCodes } from './relationship/relationship-finding.ts'
export { relationshipRules } from './relationship/relationship-rules.ts'
export type { RelationshipRules, StageRule } from './relationship/relationship-rules-schema.ts'
export { type StageAdvice, stageAdvice } from './relationship/stage-advice.ts'

// reciprocity: how two people come to be introduced, and which words mean the same

export { type IntroductionEventType, introductionEventTypes } from './reciprocity/introduction-event.ts'
export {
  type Consent,
  consents,
  type IntroductionRule,
  type IntroductionStage,
  introductionStages,
  introductionTable,
} from './reciprocity/introduction-table.ts'
export { tagSynonyms } from './reciprocity/tag-synonyms.ts'
export { helpTypes } from './reciprocity/thanks-owed.ts'

// funnel: the steps from approach to offer

export { type FunnelRate, type FunnelStep, funnelRates, funnelSteps } from './funnel/funnel-step.ts'
export { usualRates } from './funnel/usual-rates.ts'

// advice: verdicts and what stands in the way

export { changeTargetsAnswers } from './advice/change-targets.ts'
export { obstacleCodes, obstacleTable } from './advice/obstacle-table.ts'
export { type ChannelClaim, type ChannelVerdict, channelClaims, channelVerdicts } from './advice/verdict-table.ts'

// gap: what is measured, and what can close a gap

export { fillKinds } from './gap/fill.ts'
export { type IndicatorCode, indicatorCodes } from './gap/indicators.ts'

// diagnosis: causes, the habits behind them, and what mends them

export {
  type ActionCode,
  actionCodes,
  type CauseCode,
  causeActions,
  causeCodes,
  type LeakStep,
  leakActions,
  leakSteps,
} from './diagnosis/cause.ts'
export { causeRules } from './diagnosis/cause-rules.ts'
export { diagnosisVerdicts } from './diagnosis/diagnose.ts'
export { habitTable } from './diagnosis/habit-table.ts'

// swot: factors, the boxes they go in, and strategies

export { type Known, knowns, type Quadrant, quadrants } from './swot/factor.ts'
export type { FactorRule } from './swot/factor-rule.ts'
export { boxOf, type FactorCode, factorCodes, factorTable } from './swot/factor-table.ts'
export { factorWords } from './swot/factor-words.ts'
export { marketThresholds } from './swot/market-rules.ts'
export {
  type StrategyKind,
  type StrategyMove,
  type StrategyRule,
  strategyCodes,
  strategyKinds,
  strategyMoves,
  strategyTable,
} from './swot/strategy-table.ts'

// plan: tasks, events and what they answer

export { actionStatuses } from './plan/action-mark.ts'
export {
  type ComfortLesson,
  comfortLessons,
  type EventNote,
  eventAims,
  eventNotes,
  type Opener,
  openers,
  type Spot,
  spots,
} from './plan/event-table.ts'
export { type FollowUpKind, type FollowUpRule, followUpKinds, followUpTable } from './plan/follow-up-table.ts'
export { leftOutMeanings, leftOutReasons } from './plan/left-out.ts'
export { planFindingMeanings, planFindings } from './plan/plan-finding.ts'
export { type PlanTask, type PlanTaskKind, peopleOf, taskKinds, taskMeanings } from './plan/plan-task.ts'
export { worthOfApproach } from './plan/referral-gain.ts'
export { type Setback, setbacks } from './plan/setback.ts'
export { renameAction, type TaskNames } from './plan/task-id.ts'
export { type TaskRule, taskRuleOf, taskTable } from './plan/task-table.ts'
export { weekFocuses, weekFocusMeanings } from './plan/week-focus.ts'
export { findHighlights } from './review/highlights.ts'

// review: every reason there is

export { type ReasonCode, reasonCodes, reasonMeanings } from './review/because.ts'
export { reviewRelationship } from './review/review-relationship.ts'

// evidence: sources, priors and thresholds

export { type AnswerCurve, answerCurve, answeredShare } from './evidence/answer-curve.ts'
export { cadences } from './evidence/cadences.ts'
export { type EvidenceGrade, type EvidenceKey, evidenceGrades } from './evidence/grades.ts'
export { applicationPrior, type Prior, referralPriors, replyPriors, stepPriors } from './evidence/priors.ts'
export { evidence } from './evidence/sources.ts'
export { type Threshold, thresholds } from './evidence/thresholds.ts'

// issue: what can be wrong with an input

export { type IssueCode, issueCodes, issueMeanings } from './issue/issue.ts'

// text: the sentences, and sentences of your own

export { defineLocale, type SentenceOverrides } from './text/define-locale.ts'
export { formatsFor } from './text/formats.ts'

// value: days of the week

export { recentDays } from './summary/logged-hours.ts'
export { type PartOfDay, partsOfDay } from './value/part-of-day.ts'
export { type Weekday, weekdays } from './value/weekday.ts'
