import type { Ask } from '../activity/activity-codes.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { askOf, isBusinessAsk } from '../activity/business-ask.ts'
import type { RelationshipStage } from '../contact/relationship-stage.ts'
import { relationshipRules } from './relationship-rules.ts'
import type { RelationshipRules } from './relationship-rules-schema.ts'
import type { RelationshipState } from './relationship-state.ts'
import { isAtLeast } from './stage-order.ts'

/** What one activity can show about the handling of a relationship. */
const activityFindingCodes = ['premature_ask', 'ask_with_thanks', 'followed_up_too_often'] as const

type ActivityFindingCode = (typeof activityFindingCodes)[number]

/** What the passing of time can show about a relationship. */
const timeFindingCodes = [
  'ask_other_contact_due',
  'follow_up_due',
  'one_sided',
  'stalled',
  'ready_for_business',
] as const

/** Every finding about a relationship. */
export const findingCodes = [...activityFindingCodes, ...timeFindingCodes] as const

/** Something noticed about how a relationship was handled. */
export type RelationshipFinding = {
  /** What was noticed, as a code. */
  readonly code: (typeof findingCodes)[number]
  /** Id of the contact. */
  readonly contactId: string
  /** The stage at which it was noticed. */
  readonly stage: RelationshipStage
  /** The latest occurrence, or the moment since when it holds. */
  readonly at: Date
  /** Number of occurrences; 1 for findings from the passing of time. */
  readonly times: number
  /** Id of the activity that showed it; absent for what the passing of time shows. */
  readonly activityId?: string
  /** What was asked for; only where a request was noticed. */
  readonly ask?: Ask
}

/** What an activity shows about the handling of a relationship in the state before it. */
export function findingsOf(
  state: RelationshipState,
  activity: Activity,
  rules: RelationshipRules = relationshipRules,
): readonly RelationshipFinding[] {
  const asked = askFindingOf(state, activity, rules)
  const isTooOften = activity.type === 'approach_sent' && state.unanswered > rules.followUp.maxFollowUps
  const findings = asked ? [findingOf(asked, state, activity)] : noFindings
  return isTooOften ? [...findings, findingOf('followed_up_too_often', state, activity)] : findings
}

const noFindings: readonly RelationshipFinding[] = []

/** What an ask shows, if it is one: that it came with thanks, or before the relationship was that close. */
function askFindingOf(
  { stage }: RelationshipState,
  activity: Activity,
  { businessAskFrom }: RelationshipRules,
): ActivityFindingCode | undefined {
  const ask = askOf(activity)
  if (!ask) return undefined
  if (activity.type === 'thanks_sent') return 'ask_with_thanks'
  return isBusinessAsk[ask] && !isAtLeast(stage, businessAskFrom) ? 'premature_ask' : undefined
}

function findingOf(
  code: ActivityFindingCode,
  { contactId, stage }: RelationshipState,
  activity: Activity,
): RelationshipFinding {
  const ask = askOf(activity)
  const finding = { code, contactId, stage, at: activity.at, times: 1, activityId: activity.id }
  return ask ? { ...finding, ask } : finding
}
