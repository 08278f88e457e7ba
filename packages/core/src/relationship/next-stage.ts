import type { Activity } from '../activity/activity-schema.ts'
import { contactEffectOn } from '../activity/contact-effects.ts'
import type { RelationshipStage } from '../contact/relationship-stage.ts'
import { daysBetween } from '../value/days.ts'
import { isAsDeep } from './count-activity.ts'
import type { RelationshipRules, StageRule } from './relationship-rules-schema.ts'
import type { RelationshipState } from './relationship-state.ts'
import { isAtLeast, stageBack } from './stage-order.ts'

/** The stage after an activity that has been counted: set back, opened by the path, or lifted by a fact. */
export function nextStage(state: RelationshipState, activity: Activity, rules: RelationshipRules): RelationshipStage {
  if (activity.type === 'conflict_arisen') return rules.setbacks.conflictStage
  if (activity.type === 'reply_received' && activity.answer === 'declined') {
    return stageBack(state.stage, rules.setbacks.declinedStagesBack)
  }
  const byFact = stageByFact(state, activity, rules)
  const rule = rules.stages[state.stage]
  const byPath = rule.next && isMet(rule, state, activity.at) ? rule.next : state.stage
  return byFact && isAtLeast(byFact, byPath) ? byFact : byPath
}

function stageByFact(
  { contactId }: RelationshipState,
  activity: Activity,
  { facts }: RelationshipRules,
): RelationshipStage | undefined {
  if (contactEffectOn(contactId, activity).favor !== 'received') return undefined
  switch (activity.type) {
    case 'lead_received':
    case 'introduction_received':
    case 'referral_received':
      return facts[activity.type]
    default:
      return undefined
  }
}

/** Whether everything a stage asks for has happened since it began. */
export function isMet(rule: StageRule, { progress, stageSince }: RelationshipState, at: Date): boolean {
  return (
    progress.conversations >= rule.conversations &&
    isAsDeep(progress.deepest, rule.depth) &&
    progress.helpReceived >= rule.helpReceived &&
    progress.givenBack >= rule.givenBack &&
    daysBetween(stageSince ?? at, at) >= rule.days
  )
}
