import { en } from '@tiecraft/core'
import {
  actionCodes,
  activityCodes,
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
} from '@tiecraft/core/rules'
import { activityTypes } from '@tiecraft/core/storage'
import { enumOf, meaningsOf } from './enum-of.ts'

export const GoalOutcomeRef = enumOf('GoalOutcome', 'What a goal counts.', goalOutcomes, {
  interview: 'Job interviews held.',
  offer: 'Job offers received.',
})
export const SelfReportTopicRef = enumOf(
  'SelfReportTopic',
  'What a seeker can say of themselves.',
  selfReportCodes,
  en.factors,
)
export const RelationshipStageRef = enumOf(
  'RelationshipStage',
  'How far a relationship has come.',
  relationshipStages,
  en.stages,
)
export const RelationshipConditionRef = enumOf(
  'RelationshipCondition',
  'How alive a tie is.',
  relationshipConditions,
  en.conditions,
)
export const InfluenceRef = enumOf(
  'Influence',
  'How much a contact has to say where they work.',
  influences,
  en.influences,
)
export const ClosenessRef = enumOf(
  'Closeness',
  'How close a tie is, from the closest few outwards.',
  closenessLayers,
  en.closeness,
)
export const ActivityTypeRef = enumOf('ActivityType', 'What happened.', activityCodes, meaningsOf(activityTypes))
export const AskRef = enumOf('Ask', 'What was asked for; all but advice are business.', asks, en.asks)
export const ReplyAnswerRef = enumOf('ReplyAnswer', 'How an approach was answered.', replyAnswers, en.replyAnswers)
export const ConversationDepthRef = enumOf(
  'ConversationDepth',
  'What a conversation was about.',
  conversationDepths,
  en.conversationDepths,
)
export const SettingRef = enumOf('Setting', 'Where a conversation took place.', settings, en.settings)
export const TieStrengthRef = enumOf(
  'TieStrength',
  'How well one knows people met through a channel.',
  tieStrengths,
  en.ties,
)
export const ChannelAccessRef = enumOf('ChannelAccess', 'What is needed to get in.', channelAccess, en.accesses)
export const ChannelReachRef = enumOf('ChannelReach', 'Whether new people can be met there.', channelReach, en.reaches)
export const ChannelVerdictRef = enumOf(
  'ChannelVerdict',
  'What to do about a channel.',
  channelVerdicts,
  en.channelVerdicts,
)
export const ChannelClaimRef = enumOf(
  'ChannelClaim',
  'What a verdict claims of an hour in a channel.',
  channelClaims,
  en.channelClaims,
)
export const ChangeTargetsAnswerRef = enumOf(
  'ChangeTargetsAnswer',
  'Whether to change networking targets.',
  changeTargetsAnswers,
  en.changeTargets,
)
export const FunnelStepRef = enumOf('FunnelStep', 'The steps that can be passed or not.', funnelRates, en.steps)
export const EvidenceGradeRef = enumOf('EvidenceGrade', 'How much a source can bear.', evidenceGrades, en.grades)
export const ReasonCodeRef = enumOf('ReasonCode', 'Why something was concluded.', reasonCodes, reasonMeanings)
export const DiagnosisVerdictRef = enumOf('DiagnosisVerdict', 'The overall answer.', diagnosisVerdicts, en.verdicts)
export const CauseCodeRef = enumOf('CauseCode', 'Why networking may not be working.', causeCodes, en.causes)
export const ActionCodeRef = enumOf('ActionCode', 'What to do about a cause.', actionCodes, en.actions)
export const IndicatorCodeRef = enumOf('IndicatorCode', 'What the gap is measured in.', indicatorCodes, en.indicators)
export const FillKindRef = enumOf('FillKind', 'How the gap can be filled.', fillKinds, en.fills)
export const QuadrantRef = enumOf('Quadrant', 'The boxes of a SWOT grid.', quadrants, en.quadrants)
export const FactorCodeRef = enumOf('FactorCode', 'What shows in a SWOT.', factorCodes, en.factors)
export const KnownRef = enumOf('Known', 'How a factor is known.', knowns, en.knowns)
export const StrategyMoveRef = enumOf('StrategyMove', 'What a strategy comes down to.', strategyMoves, en.moves)
export const StrategyKindRef = enumOf('StrategyKind', 'Which boxes a strategy joins.', strategyCodes, {
  so: 'Strengths used on opportunities.',
  wo: 'Opportunities that make up for weaknesses.',
  st: 'Strengths used against threats.',
  wt: 'Weaknesses and threats kept from adding up.',
})
export const FindingCodeRef = enumOf('FindingCode', 'What was noticed about a relationship.', findingCodes, en.findings)
export const NextActivityRef = enumOf(
  'NextActivity',
  'What can be done next with a contact.',
  nextActivities,
  en.nextActivities,
)
export const HelpTypeRef = enumOf('HelpType', 'What thanks are owed for.', helpTypes, en.helps)
export const IssueCodeRef = enumOf('IssueCode', 'What is wrong with an input.', issueCodes, issueMeanings)
export const QuestionKindRef = enumOf(
  'QuestionKind',
  'What kind of field a question needs.',
  questionKinds,
  questionKindMeanings,
)
