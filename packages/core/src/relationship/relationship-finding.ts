import type { Ask } from '../activity/activity-codes.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { askOf, isBusinessAsk } from '../activity/business-ask.ts'
import type { RelationshipStage } from '../contact/relationship-stage.ts'
import type { RelationshipRules } from './relationship-rules-schema.ts'
import type { RelationshipState } from './relationship-state.ts'
import { isAtLeast } from './stage-order.ts'

/** What one activity can show about the handling of a relationship. */
const activityFindingCodes = ['premature_ask', 'ask_with_thanks', 'followed_up_too_often'] as const

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
  rules: RelationshipRules,
): readonly RelationshipFinding[] {
  const { contactId, stage } = state
  const ask = askOf(activity)
  const finding = { contactId, stage, at: activity.at, times: 1, activityId: activity.id, ...(ask && { ask }) }
  const findings: RelationshipFinding[] = []
  const isThanks = activity.type === 'thanks_sent'
  if (ask && isThanks) findings.push({ code: 'ask_with_thanks', ...finding })
  if (ask && !isThanks && isBusinessAsk[ask] && !isAtLeast(stage, rules.businessAskFrom)) {
    findings.push({ code: 'premature_ask', ...finding })
  }
  if (activity.type === 'approach_sent' && state.unanswered > rules.followUp.maxFollowUps) {
    findings.push({ code: 'followed_up_too_often', ...finding })
  }
  return findings
}
