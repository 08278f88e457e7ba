import { en } from '@tiecraft/core/en'
import {
  actionCodes,
  activityCodes,
  appointmentKinds,
  appointmentStates,
  appointmentStatuses,
  asks,
  causeCodes,
  changeTargetsAnswers,
  channelAccess,
  channelClaims,
  channelReach,
  channelVerdicts,
  closenessLayers,
  conversationDepths,
  diagnosisVerdicts,
  evidenceGrades,
  factorCodes,
  fillKinds,
  findingCodes,
  funnelRates,
  goalOutcomes,
  helpTypes,
  indicatorCodes,
  influences,
  issueCodes,
  issueMeanings,
  knowns,
  nextActivities,
  partsOfDay,
  quadrants,
  questionKindMeanings,
  questionKinds,
  reasonCodes,
  reasonMeanings,
  relationshipConditions,
  relationshipStages,
  replyAnswers,
  selfReportCodes,
  settings,
  strategyCodes,
  strategyMoves,
  tieStrengths,
  weekdays,
} from '@tiecraft/core/rules'
import { activityTypes } from '@tiecraft/core/storage'
import { enumOf, meaningsOf } from './enum-of.ts'

export const GoalOutcomeRef = enumOf('GoalOutcome', 'What a goal counts.', goalOutcomes, {
  interview: 'Job interviews held.',
  offer: 'Job offers received.',
})
export const SelfReportTopicRef = enumOf('SelfReportTopic', 'The topics of self-reports.', selfReportCodes, en.factors)
export const RelationshipStageRef = enumOf(
  'RelationshipStage',
  'The stages of a relationship.',
  relationshipStages,
  en.stages,
)
export const RelationshipConditionRef = enumOf(
  'RelationshipCondition',
  'The condition of a tie: how long it has been silent.',
  relationshipConditions,
  en.conditions,
)
export const InfluenceRef = enumOf('Influence', "A contact's influence where they work.", influences, en.influences)
export const ClosenessRef = enumOf(
  'Closeness',
  'The closeness of a tie, from the closest few outwards.',
  closenessLayers,
  en.closeness,
)
export const ActivityTypeRef = enumOf(
  'ActivityType',
  'The type of an activity.',
  activityCodes,
  meaningsOf(activityTypes),
)
export const AppointmentKindRef = enumOf(
  'AppointmentKind',
  'The kind of an appointment.',
  appointmentKinds,
  en.appointment.kinds,
)
enumOf('AppointmentStatus', 'Whether an appointment took place or was cancelled.', appointmentStatuses, {
  took_place: en.appointment.states.took_place,
  cancelled: en.appointment.states.cancelled,
})
export const AppointmentStateRef = enumOf(
  'AppointmentState',
  'How an appointment stands.',
  appointmentStates,
  en.appointment.states,
)
export const AskRef = enumOf('Ask', 'What was asked for; all but advice are business asks.', asks, en.asks)
export const ReplyAnswerRef = enumOf('ReplyAnswer', 'The answer to an approach.', replyAnswers, en.replyAnswers)
export const ConversationDepthRef = enumOf(
  'ConversationDepth',
  'The depth of a conversation.',
  conversationDepths,
  en.conversationDepths,
)
export const SettingRef = enumOf('Setting', 'The setting of a conversation.', settings, en.settings)
export const TieStrengthRef = enumOf(
  'TieStrength',
  'The usual strength of ties to people met through a channel.',
  tieStrengths,
  en.ties,
)
export const ChannelAccessRef = enumOf('ChannelAccess', 'What a seeker needs to get in.', channelAccess, en.accesses)
export const ChannelReachRef = enumOf(
  'ChannelReach',
  'Whether a seeker can meet new people there.',
  channelReach,
  en.reaches,
)
export const ChannelVerdictRef = enumOf(
  'ChannelVerdict',
  'The verdict on a channel.',
  channelVerdicts,
  en.channelVerdicts,
)
export const ChannelClaimRef = enumOf(
  'ChannelClaim',
  'The claim about an hour in a channel on which a verdict is based.',
  channelClaims,
  en.channelClaims,
)
export const ChangeTargetsAnswerRef = enumOf(
  'ChangeTargetsAnswer',
  'Whether to change networking targets.',
  changeTargetsAnswers,
  en.changeTargets,
)
export const FunnelStepRef = enumOf('FunnelStep', 'The steps of the funnel after an approach.', funnelRates, en.steps)
export const EvidenceGradeRef = enumOf(
  'EvidenceGrade',
  'The grade of a source: how strong its evidence is.',
  evidenceGrades,
  en.grades,
)
export const ReasonCodeRef = enumOf('ReasonCode', 'The code of a reason.', reasonCodes, reasonMeanings)
export const DiagnosisVerdictRef = enumOf('DiagnosisVerdict', 'The overall answer.', diagnosisVerdicts, en.verdicts)
export const CauseCodeRef = enumOf(
  'CauseCode',
  'A possible cause of networking that does not work.',
  causeCodes,
  en.causes,
)
export const ActionCodeRef = enumOf('ActionCode', 'An action against a cause.', actionCodes, en.actions)
export const IndicatorCodeRef = enumOf('IndicatorCode', 'An indicator of the gap.', indicatorCodes, en.indicators)
export const FillKindRef = enumOf('FillKind', 'Whether and how the gap can be filled.', fillKinds, en.fills)
export const QuadrantRef = enumOf('Quadrant', 'The quadrants of a SWOT grid.', quadrants, en.quadrants)
export const FactorCodeRef = enumOf('FactorCode', 'A strategic factor of a SWOT.', factorCodes, en.factors)
export const KnownRef = enumOf('Known', 'How a factor is known.', knowns, en.knowns)
export const StrategyMoveRef = enumOf('StrategyMove', 'What a strategy does.', strategyMoves, en.moves)
export const StrategyKindRef = enumOf('StrategyKind', 'The quadrants that a strategy combines.', strategyCodes, {
  so: 'Use strengths to take opportunities.',
  wo: 'Use opportunities to overcome weaknesses.',
  st: 'Use strengths to counter threats.',
  wt: 'Reduce weaknesses to avoid threats.',
})
export const FindingCodeRef = enumOf(
  'FindingCode',
  'A finding about how a relationship was handled.',
  findingCodes,
  en.findings,
)
export const NextActivityRef = enumOf(
  'NextActivity',
  'The next step of a relationship.',
  nextActivities,
  en.nextActivities,
)
export const HelpTypeRef = enumOf('HelpType', 'The type of help that thanks are owed for.', helpTypes, en.helps)
export const IssueCodeRef = enumOf('IssueCode', 'The code of an input error.', issueCodes, issueMeanings)
export const QuestionKindRef = enumOf(
  'QuestionKind',
  'The kind of form field a question needs.',
  questionKinds,
  questionKindMeanings,
)
export const PartOfDayRef = enumOf('PartOfDay', 'A part of the day.', partsOfDay, en.partsOfDay)

export const WeekdayRef = enumOf('Weekday', 'A day of the week, which begins on Monday.', weekdays, {
  monday: 'Monday.',
  tuesday: 'Tuesday.',
  wednesday: 'Wednesday.',
  thursday: 'Thursday.',
  friday: 'Friday.',
  saturday: 'Saturday.',
  sunday: 'Sunday.',
})
