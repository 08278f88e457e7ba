import { thresholds } from '../evidence/thresholds.ts'
import { businessDaysBetween } from '../value/business-days.ts'
import { daysBetween } from '../value/days.ts'
import { isMet } from './next-stage.ts'
import type { RelationshipFinding } from './relationship-finding.ts'
import { relationshipRules } from './relationship-rules.ts'
import type { RelationshipRules } from './relationship-rules-schema.ts'
import type { RelationshipState } from './relationship-state.ts'

/**
 * Findings that result from the passing of time.
 *
 * After an unanswered approach: ask a second person there after 3 business days, follow up with the first after 7,
 * once, and not beyond day 30. A tie without answers is one-sided; a tie with many talks and no new stage is stalled.
 */
export function findingsAt(
  state: RelationshipState,
  now: Date,
  rules: RelationshipRules = relationshipRules,
): readonly RelationshipFinding[] {
  if (state.closedAt) return []
  const { contactId, stage } = state
  return [...silence(state, now, rules), ...standstill(state, now, rules)].map(({ code, at }) => ({
    code,
    contactId,
    stage,
    at,
    times: 1,
  }))
}

type Noticed = Pick<RelationshipFinding, 'code' | 'at'>

function silence(
  { unanswered, unansweredSince: at }: RelationshipState,
  now: Date,
  { followUp, oneSided }: RelationshipRules,
): Noticed[] {
  if (!at) return []
  if (unanswered >= oneSided.approaches && daysBetween(at, now) >= oneSided.days) return [{ code: 'one_sided', at }]
  if (unanswered > followUp.maxFollowUps || daysBetween(at, now) > thresholds.outreachClosed.value) return []
  const waited = businessDaysBetween(at, now)
  if (waited >= followUp.followUpAfterBusinessDays) return [{ code: 'follow_up_due', at }]
  return waited >= followUp.askOtherAfterBusinessDays ? [{ code: 'ask_other_contact_due', at }] : []
}

function standstill(state: RelationshipState, now: Date, rules: RelationshipRules): Noticed[] {
  const { stage, stageSince, progress } = state
  if (!stageSince) return []
  const { stalled, businessAskFrom } = rules
  const rule = rules.stages[stage]
  const isStalled = progress.conversations >= stalled.conversations && daysBetween(stageSince, now) >= stalled.days
  if (isStalled && rule.next && !isMet(rule, state, now)) return [{ code: 'stalled', at: stageSince }]
  return stage === businessAskFrom && state.lastTwoWayAt ? [{ code: 'ready_for_business', at: stageSince }] : []
}
