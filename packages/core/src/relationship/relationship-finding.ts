import type { Ask } from '../activity/activity-codes.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { askOf, isBusinessAsk } from '../activity/business-ask.ts'
import type { RelationshipStage } from '../contact/relationship-stage.ts'
import { isAtLeast } from './next-stage.ts'
import type { RelationshipState } from './relationship-state.ts'
import { firstStageForBusinessAsk } from './stage-table.ts'

/** What can be worth knowing about the handling of a relationship. */
export const findingCodes = ['premature_ask', 'ask_with_thanks'] as const

/** Something about how a relationship was handled that is worth knowing. */
export type RelationshipFinding = {
  readonly code: (typeof findingCodes)[number]
  readonly contactId: string
  readonly activityId: string
  readonly at: Date
  readonly stage: RelationshipStage
  readonly ask: Ask
}

/** What an activity tells about the handling of a relationship that stood where `state` says. */
export function findingsOf(state: RelationshipState, activity: Activity): readonly RelationshipFinding[] {
  const ask = askOf(activity)
  if (!ask) return []
  const finding = { contactId: state.contactId, activityId: activity.id, at: activity.at, stage: state.stage, ask }
  if (activity.type === 'thanks_sent') return [{ code: 'ask_with_thanks', ...finding }]
  const tooEarly = isBusinessAsk[ask] && !isAtLeast(state.stage, firstStageForBusinessAsk)
  return tooEarly ? [{ code: 'premature_ask', ...finding }] : []
}
