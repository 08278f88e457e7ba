// seeker: who is looking, for what, by when

export type { Goal } from './seeker/goal-schema.ts'
export type { Market } from './seeker/market-schema.ts'
export type { SeekerPreferences, WorkingHours } from './seeker/preferences-schema.ts'
export type { Seeker } from './seeker/seeker-schema.ts'
export type { SelfReport } from './seeker/self-report-schema.ts'

// contact: a person they know

export type { Contact } from './contact/contact-schema.ts'
export type { DuplicateReason } from './contact/duplicate-reason.ts'
export { type Duplicate, findDuplicates } from './contact/find-duplicates.ts'
export { type MergePolicy, parseMergePolicy } from './contact/merge-policy.ts'

// activity: what happened

export type { Activity } from './activity/activity-schema.ts'

// appointment: what is arranged

export { activitiesOfAppointment } from './appointment/activities-of-appointment.ts'
export { type AppointmentOutcome, parseAppointmentOutcome } from './appointment/appointment-outcome.ts'
export type { Appointment } from './appointment/appointment-schema.ts'
export { type AppointmentState, appointmentState } from './appointment/appointment-state.ts'
export { findOverlaps } from './appointment/find-overlaps.ts'
export { type AppointmentsOf, overdueAppointments, upcomingAppointments } from './appointment/list-appointments.ts'
// employer: where the seeker would like to work, and whom they know there

export { addTargetEmployers } from './employer/add-target-employers.ts'
export { editTargetEmployer } from './employer/edit-target-employer.ts'
export type { EmployerReason } from './employer/employer-reason.ts'
export { type Connector, type KnownPeople, type PeopleAt, peopleAt } from './employer/people-at.ts'
export { type RankedEmployer, rankEmployers } from './employer/rank-employers.ts'
export { removeTargetEmployers } from './employer/remove-target-employers.ts'
export type { EmployerPart, TargetEmployer } from './employer/target-employer-schema.ts'

// channel: where to network

export type { Channel } from './channel/channel-schema.ts'
export { channels } from './channel/channels.ts'

// record: all of it, in and out of JSON, changed and merged

export { cancelAppointment } from './record/cancel-appointment.ts'
export { type CompletedAppointment, completeAppointment } from './record/complete-appointment.ts'
export { editActivity } from './record/edit-activity.ts'
export { editAppointment } from './record/edit-appointment.ts'
export { editContact } from './record/edit-contact.ts'
export { editSeeker } from './record/edit-seeker.ts'
export { type ContactMerge, mergeContacts } from './record/merge-contacts.ts'
export { undoMerge } from './record/merge-undo.ts'
export type { MergeUndo } from './record/merge-undo-schema.ts'
export { parseActivities, parseAppointments, parseContacts, parseSeeker } from './record/parse-entries.ts'
export { parseRecord } from './record/parse-record.ts'
export type { NetworkingRecord, NetworkingRecordInput } from './record/record-schema.ts'
export { removeActivities } from './record/remove-activities.ts'
export { removeAppointments } from './record/remove-appointments.ts'
export { removeContact } from './record/remove-contact.ts'
export type { Changes } from './record/with-changes.ts'

// questionnaire: the quick check for someone who has logged nothing

export type { Answers, AnswersInput } from './questionnaire/answers-schema.ts'
export { type Question, questions } from './questionnaire/questions.ts'
export { recordFromAnswers } from './questionnaire/record-from-answers.ts'

// relationship: where each one stands and what moves it on

export { advance, undo } from './relationship/advance.ts'
export { type DueContact, dueContacts } from './relationship/due-contacts.ts'
export { type Preview, preview } from './relationship/preview.ts'
export type { Relationship } from './relationship/relationship.ts'
export type { RelationshipFinding } from './relationship/relationship-finding.ts'
export { type RelationshipState, startRelationship } from './relationship/relationship-state.ts'
export { replay } from './relationship/replay.ts'
export { type RevivableContact, revivableContacts } from './relationship/revivable-contacts.ts'
export { type UpdateDue, updatesDue } from './relationship/updates-due.ts'

// reciprocity: whom to thank, whom to introduce, and what went each way

export { advanceIntroduction } from './reciprocity/advance-introduction.ts'
export { deriveIntroductions } from './reciprocity/derive-introductions.ts'
export { type Introduction, startIntroduction } from './reciprocity/introduction.ts'
export { type IntroductionPreview, previewIntroduction } from './reciprocity/preview-introduction.ts'
export { type ReciprocityBalance, reciprocityBalance } from './reciprocity/reciprocity-balance.ts'
export { type ContactReciprocity, reciprocityByContact } from './reciprocity/reciprocity-by-contact.ts'
export {
  type IntroductionSuggestion,
  suggestIntroductions,
} from './reciprocity/suggest-introductions.ts'
export { type ThanksOwed, thanksOwed } from './reciprocity/thanks-owed.ts'

// funnel: from approach to offer

export { type FunnelReport, type FunnelReports, reportFunnel } from './funnel/funnel-report.ts'
export { type LoggedEntry, type WeekOfSearch, weeklySeries } from './funnel/weekly-series.ts'

// situation: where all of it stands at one moment, from which every question is answered

export { deriveSituation, type Situation, type SituationOptions } from './situation/derive-situation.ts'

// advice: should you change your networking targets?

export { allocateHours, type HoursForChannel } from './advice/allocate-hours.ts'
export type { ChannelRecommendation } from './advice/channel-recommendation.ts'
export { type ChannelAdvice, recommendChannels } from './advice/recommend-channels.ts'

// gap: where now, where to, how far apart, how to close it

export { analyzeGap, type GapAnalysis } from './gap/analyze-gap.ts'
export type { Fill } from './gap/fill.ts'
export type { Forecast } from './gap/forecast.ts'
export type { Indicator } from './gap/indicators.ts'
export type { PlannedHours } from './gap/plan-hours.ts'
export type { Target } from './gap/target.ts'

// diagnosis: why isn't it working?

export type { Cause } from './diagnosis/cause.ts'
export { type Diagnosis, diagnose } from './diagnosis/diagnose.ts'

// swot: strengths, weaknesses, opportunities, threats, and the strategies that follow

export { deriveSwot, type Swot } from './swot/derive-swot.ts'
export type { Strategy } from './swot/pair-strategies.ts'
export type { Factor } from './swot/weighed-factor.ts'

// plan: what to do this week, and how to go to an event

export type { ActionMark } from './plan/action-mark.ts'
export type { NetworkingEvent } from './plan/event.ts'
export type { FollowUp } from './plan/follow-up.ts'
export { followUps } from './plan/follow-ups.ts'
export type { LeftOut } from './plan/left-out.ts'
export { parseActionMark, parseEvent, parsePlanPreferences } from './plan/parse-plan.ts'
export type { EarlierAction, PlanOptions, PlanPreferences } from './plan/plan-options.ts'
export { planWeek } from './plan/plan-week.ts'
export { type AppointmentPreparation, type PersonToMeet, preparationFor } from './plan/preparation-for.ts'
export { type EventPreparation, prepareForEvent } from './plan/prepare-for-event.ts'
export type { PlannedAction, WeekPlan } from './plan/week-plan.ts'
export type { SavedWeek, WeekSettings } from './plan/week-settings.ts'

// review: all of it in one call, and why

export type { Because } from './review/because.ts'
export { type Review, review } from './review/review.ts'
export type { RelationshipReview } from './review/review-relationship.ts'

// issue: what is wrong with an input, and what is allowed

export type { Issue, Refusal, Result } from './issue/issue.ts'

// text: codes to sentences

export type { AdviserSentences } from './text/adviser-sentences.ts'
export {
  channelName,
  describeCause,
  describeChannel,
  describeDuplicateReason,
  describeIssue,
  describeReason,
  describeStrategy,
} from './text/describe.ts'
export { describeAction, describeTask } from './text/describe-action.ts'
export { describeAppointment, describePreparation } from './text/describe-appointment.ts'
export { describeEvent } from './text/describe-event.ts'
export { describeQuestion, type QuestionText } from './text/describe-question.ts'
export { describeReview } from './text/describe-review.ts'
export { en } from './text/en/en.ts'
export type { ForAdviser } from './text/for-adviser.ts'
export type { Sentences } from './text/sentences.ts'
