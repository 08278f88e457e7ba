// seeker: who is looking, for what, by when

// activity: what happened
export {
  type Ask,
  asks,
  type ConversationDepth,
  conversationDepths,
  replyAnswers,
  settings,
} from './activity/activity-codes.ts'
export {
  type Activity,
  type ActivityOf,
  type ActivityType,
  activityCodes,
  activitySchema,
  activityTypes,
} from './activity/activity-schema.ts'
export { contactIdsOf } from './activity/contact-ids-of.ts'
export { isMilestone, type Milestone, milestoneTypes } from './activity/milestone.ts'
// advice: should you change your networking targets?
export { allocateHours, type HoursForChannel } from './advice/allocate-hours.ts'
export { type ChangeTargets, changeTargetsAnswers } from './advice/change-targets.ts'
export type { ChannelRecommendation } from './advice/channel-recommendation.ts'
export type { ChannelYield } from './advice/channel-yield.ts'
export type { Judgment } from './advice/judge-channel.ts'
export type { NextSteps } from './advice/next-steps.ts'
export { type Obstacle, type ObstacleCode, obstacleCodes, obstacleTable } from './advice/obstacle-table.ts'
export { type ChannelAdvice, recommendChannels } from './advice/recommend-channels.ts'
export {
  type ChannelClaim,
  type ChannelVerdict,
  channelClaims,
  channelVerdicts,
} from './advice/verdict-table.ts'
// channel: where to network
export {
  type Channel,
  channelAccess,
  channelReach,
  channelSchema,
  type TieStrength,
  tieStrengths,
} from './channel/channel-schema.ts'
export { type ChannelId, channels } from './channel/channels.ts'
export { defineChannel } from './channel/define-channel.ts'
// contact: a person they know
export { type Closeness, closenessLayers } from './contact/closeness.ts'
export { type Contact, contactSchema } from './contact/contact-schema.ts'
export { type NameAgreement, nameAgreements, nameTable } from './contact/duplicate-names.ts'
export type {
  DuplicateFacts,
  DuplicateReason,
  DuplicateReasonCode,
} from './contact/duplicate-reason.ts'
export { duplicatePrior, duplicateThresholds, duplicateWeights } from './contact/duplicate-weights.ts'
export { type Duplicate, type DuplicateVerdict, duplicateVerdicts, findDuplicates } from './contact/find-duplicates.ts'
export { type Influence, influences } from './contact/influence.ts'
export { type MergeChoice, type MergedField, mergeChoices } from './contact/merge-choices.ts'
export { type MergePolicy, parseMergePolicy } from './contact/merge-policy.ts'
export { normalizeEmployer } from './contact/normalize-employer.ts'
export { type RelationshipStage, relationshipStages } from './contact/relationship-stage.ts'
// diagnosis: why isn't it working?
export {
  type ActionCode,
  actionCodes,
  type Cause,
  type CauseAction,
  type CauseCode,
  causeActions,
  causeCodes,
  type LeakStep,
  leakActions,
  leakSteps,
} from './diagnosis/cause.ts'
export { type CauseRule, causeRules } from './diagnosis/cause-rules.ts'
export type { StepCheck } from './diagnosis/check-steps.ts'
export { type Diagnosis, diagnose, diagnosisVerdicts } from './diagnosis/diagnose.ts'
export { type HabitCode, type HabitRule, habitTable } from './diagnosis/habit-table.ts'
export { type AnswerCurve, answerCurve, answeredShare } from './evidence/answer-curve.ts'
export { type Cadence, cadences } from './evidence/cadences.ts'
export { applicationPrior, type Prior, referralPriors, replyPriors, stepPriors } from './evidence/priors.ts'
export {
  type EvidenceGrade,
  type EvidenceKey,
  type EvidenceSource,
  evidence,
  evidenceGrades,
} from './evidence/sources.ts'
export { type Threshold, thresholds } from './evidence/thresholds.ts'
// funnel: from approach to offer
export type { ChannelSnapshot } from './funnel/channel-snapshot.ts'
export { countOutcomes } from './funnel/count-outcomes.ts'
export { deriveFunnel, deriveItems } from './funnel/derive-funnel.ts'
export { estimateRates, type FunnelRates, type StepRates } from './funnel/estimate-rates.ts'
export type {
  ChannelCounts,
  FunnelCounts,
  StepCount,
} from './funnel/funnel-counts.ts'
export type { FunnelItem } from './funnel/funnel-item.ts'
export {
  type ChannelFunnelReport,
  type FunnelReport,
  type FunnelReports,
  reportFunnel,
  type StepReport,
} from './funnel/funnel-report.ts'
export { type FunnelSnapshot, funnelAt, snapshotFunnel } from './funnel/funnel-snapshot.ts'
export { type FunnelRate, type FunnelStep, funnelRates, funnelSteps } from './funnel/funnel-step.ts'
export type { OpenAttempts } from './funnel/merge-open.ts'
export type { Progress } from './funnel/progress.ts'
export { intervalOf, type RateEstimate } from './funnel/rate-estimate.ts'
export { usualRates } from './funnel/usual-rates.ts'
// gap: where now, where to, how far apart, how to close it
export { analyzeGap, type GapAnalysis } from './gap/analyze-gap.ts'
export { type Fill, fillKinds } from './gap/fill.ts'
export { type Forecast, type ForecastQuantile, forecastProbabilities } from './gap/forecast.ts'
export { type Indicator, type IndicatorCode, indicatorCodes } from './gap/indicators.ts'
export type { PlannedHours } from './gap/plan-hours.ts'
export type { Target } from './gap/target.ts'
export type { WhereNow } from './gap/where-now.ts'
// history: what a long log comes down to
export {
  advanceHistory,
  type ContactHistory,
  historyVersion,
  type LastAsk,
  replayHistory,
  startHistory,
} from './history/contact-history.ts'
export { type FoldedRecord, foldActivities, foldRecord } from './history/fold-record.ts'
export { contactHistorySchema, loggedHoursSchema } from './history/history-schema.ts'
export { hoursWith, type LoggedHours, noHours } from './history/logged-hours.ts'
export type { StepTimes } from './history/step-times.ts'
// issue: what is wrong with an input, and what is allowed
export {
  type Issue,
  type IssueCode,
  type IssuePath,
  type Issues,
  issueCodes,
  issueMeanings,
  type Refusal,
  type Result,
} from './issue/issue.ts'
export { issuesFromZod } from './issue/issues-from-zod.ts'
// plan: what to do this week, and how to go to an event
export { type ActionMark, actionMarkSchema, actionStatuses } from './plan/action-mark.ts'
export type { PlanInput } from './plan/candidate.ts'
export { eventSchema, type NetworkingEvent } from './plan/event.ts'
export type { EventComfort } from './plan/event-comfort.ts'
export {
  type ComfortLesson,
  comfortLessons,
  type EventAim,
  type EventNote,
  eventAims,
  eventNotes,
  type Opener,
  openers,
  type Spot,
  spots,
} from './plan/event-table.ts'
export { parseActionMark, parseEvent, parsePlanPreferences } from './plan/parse-plan.ts'
export {
  type EarlierAction,
  type PlanOptions,
  type PlanPreferences,
  planPreferencesSchema,
  type WorkingHours,
} from './plan/plan-options.ts'
export {
  type PlanTask,
  type PlanTaskKind,
  type PlanTasks,
  peopleOf,
  taskKinds,
  taskMeanings,
} from './plan/plan-task.ts'
export { planSituation, planWeek } from './plan/plan-week.ts'
export {
  type EventPreparation,
  type LookOutFor,
  prepareForEvent,
  prepareSituation,
} from './plan/prepare-for-event.ts'
export { worthOfApproach } from './plan/referral-gain.ts'
export { renameTask, type TaskNames } from './plan/task-id.ts'
export { type Setback, setbacks, type TaskRule, taskTable } from './plan/task-table.ts'
export {
  type PlanFinding,
  type PlannedAction,
  planFindingMeanings,
  planFindings,
  type WeekPlan,
} from './plan/week-plan.ts'
// questionnaire: the quick check for someone who has logged nothing
export { type Answers, type AnswersInput, answersSchema } from './questionnaire/answers-schema.ts'
export {
  type Question,
  type QuestionId,
  questionKindMeanings,
  questionKinds,
  questions,
} from './questionnaire/questions.ts'
export { recordFromAnswers } from './questionnaire/record-from-answers.ts'
// reciprocity: whom to thank, and what went each way
export {
  advanceIntroduction,
  type IntroductionStep,
  undoIntroduction,
} from './reciprocity/advance-introduction.ts'
export { deriveIntroductions } from './reciprocity/derive-introductions.ts'
export { type Introduction, startIntroduction } from './reciprocity/introduction.ts'
export {
  type IntroductionEvent,
  type IntroductionEventType,
  introductionEventTypes,
} from './reciprocity/introduction-event.ts'
export {
  type Consent,
  consents,
  type IntroductionRule,
  type IntroductionStage,
  introductionStages,
  introductionTable,
} from './reciprocity/introduction-table.ts'
export { normalizeTag } from './reciprocity/normalize-tag.ts'
export { type IntroductionPreview, previewIntroduction } from './reciprocity/preview-introduction.ts'
export { type ReciprocityBalance, reciprocityBalance } from './reciprocity/reciprocity-balance.ts'
export { type ContactReciprocity, reciprocityByContact } from './reciprocity/reciprocity-by-contact.ts'
export {
  type IntroductionSuggestion,
  type KnownContacts,
  type SuggestIntroductionsOptions,
  suggestIntroductions,
  suggestIntroductionsAmong,
} from './reciprocity/suggest-introductions.ts'
export { type TagSynonyms, tagSynonyms } from './reciprocity/tag-synonyms.ts'
export type { Thanked } from './reciprocity/thanked.ts'
export { helpTypes, type ThanksOwed, thanksOwed } from './reciprocity/thanks-owed.ts'
// record: all of it, in and out of JSON
export { editActivity } from './record/edit-activity.ts'
export { editContact } from './record/edit-contact.ts'
export { editSeeker } from './record/edit-seeker.ts'
export { encodeRecord } from './record/encode-record.ts'
export { type ContactMerge, mergeContacts } from './record/merge-contacts.ts'
export type { MergePair } from './record/merge-pair.ts'
export { undoMerge } from './record/merge-undo.ts'
export { type MergeUndo, mergeUndoSchema } from './record/merge-undo-schema.ts'
export { idsInActivities, idsInContacts, type NamedIds } from './record/named-ids.ts'
export {
  checkActivities,
  checkContacts,
  parseActivities,
  parseContacts,
  parseSeeker,
  readActivities,
  readContacts,
} from './record/parse-entries.ts'
export { parseRecord } from './record/parse-record.ts'
export type { RecordContext } from './record/record-context.ts'
export {
  type NetworkingRecord,
  type NetworkingRecordInput,
  networkingRecordSchema,
  type RecordPart,
} from './record/record-schema.ts'
export { removeActivities } from './record/remove-activities.ts'
export { removeContact } from './record/remove-contact.ts'
export type { Changes } from './record/with-changes.ts'
export { advance, type RelationshipStep, undo } from './relationship/advance.ts'
export { type RelationshipCondition, relationshipConditions } from './relationship/condition.ts'
export { defineRules } from './relationship/define-rules.ts'
// relationship: where each one stands and what moves it on
export { deriveRelationships, type Relationship } from './relationship/derive-relationships.ts'
export { type DueContact, type DueOptions, dueContacts } from './relationship/due-contacts.ts'
export { findingsAt } from './relationship/findings-at.ts'
export { type NextActivity, nextActivities, type Preview, preview } from './relationship/preview.ts'
export {
  activityFindingCodes,
  findingCodes,
  type RelationshipFinding,
  timeFindingCodes,
} from './relationship/relationship-finding.ts'
export { relationshipRules } from './relationship/relationship-rules.ts'
export {
  type RelationshipRules,
  relationshipRulesSchema,
  type StageRule,
} from './relationship/relationship-rules-schema.ts'
export { type RelationshipState, startRelationship } from './relationship/relationship-state.ts'
export { type Replay, replay } from './relationship/replay.ts'
export { type RevivableContact, revivableContacts } from './relationship/revivable-contacts.ts'
export { type StageAdvice, stageAdvice } from './relationship/stage-advice.ts'
export { type UpdateDue, updatesDue } from './relationship/updates-due.ts'
// review: all of it in one call
export { type Because, type ReasonCode, type ReasonFacts, reasonCodes, reasonMeanings } from './review/because.ts'
export { type Review, review, reviewSituation } from './review/review.ts'
export { type RelationshipReview, reviewRelationship } from './review/review-relationship.ts'
export { type Goal, type GoalOutcome, goalOutcomes, goalSchema } from './seeker/goal-schema.ts'
export { type Market, marketSchema } from './seeker/market-schema.ts'
export { type Seeker, seekerSchema } from './seeker/seeker-schema.ts'
export {
  type SelfReport,
  type SelfReportTopic,
  selfReportCodes,
  selfReportSchema,
  selfReportTopics,
} from './seeker/self-report-schema.ts'
// situation: one look at a record, from which every question is answered
export {
  deriveSituation,
  type Situation,
  type SituationOptions,
  situationOf,
} from './situation/derive-situation.ts'
export type { Hours } from './situation/hours.ts'
export type { Pace } from './situation/pace.ts'
export type { StepsPerWeek } from './situation/steps-per-week.ts'
// statistics: what is known of a rate; the functions are in @tiecraft/core/statistics
export type { Beta, CredibleInterval } from './statistics/beta.ts'
// swot: strengths, weaknesses, opportunities, threats, and the strategies that follow
export { deriveSwot, type Swot } from './swot/derive-swot.ts'
export { type Effect, type Known, knowns, type Quadrant, quadrants, type Side } from './swot/factor.ts'
export { boxOf, type FactorCode, type FactorRule, factorCodes, factorTable } from './swot/factor-table.ts'
export { marketThresholds } from './swot/market-rules.ts'
export { pairStrategies, type Strategies, type Strategy } from './swot/pair-strategies.ts'
export type { Margin } from './swot/sensitivity.ts'
export {
  type StrategyKind,
  type StrategyMove,
  type StrategyRule,
  strategyCodes,
  strategyKinds,
  strategyMoves,
  strategyTable,
} from './swot/strategy-table.ts'
export type { SwotInput } from './swot/swot-input.ts'
export type { Factor } from './swot/weighed-factor.ts'
// text: codes to sentences
export { defineLocale, type SentenceOverrides } from './text/define-locale.ts'
export {
  type ChannelText,
  channelName,
  describeCause,
  describeChannel,
  describeDuplicateReason,
  describeIssue,
  describeReason,
  describeStrategy,
} from './text/describe.ts'
export { type ActionText, type ActionTextOptions, describeAction } from './text/describe-action.ts'
export { describeEvent, type EventText } from './text/describe-event.ts'
export { describeReview } from './text/describe-review.ts'
export { en } from './text/en/en.ts'
export { type Formats, formatsFor } from './text/formats.ts'
export { type Likelihood, likelihoodOf } from './text/likelihood.ts'
export type { EventSentences, PlanSentences, TaskWords } from './text/plan-sentences.ts'
export type { ReportOptions } from './text/report/report-view.ts'
export type { ReportSentences } from './text/report-sentences.ts'
export type { Sentences } from './text/sentences.ts'
// value: what fields hold
export { instantSchema } from './value/instant.ts'
export { textSchema } from './value/text-schema.ts'
export { type Weekday, weekdays } from './value/weekday.ts'
