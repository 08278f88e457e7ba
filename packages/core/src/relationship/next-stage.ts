import type { Activity } from '../activity/activity-schema.ts'
import { contactEffectOn } from '../activity/contact-effects.ts'
import { type RelationshipStage, relationshipStages } from '../contact/relationship-stage.ts'
import { daysBetween } from '../value/days.ts'
import { isAsDeep } from './count-activity.ts'
import type { RelationshipState } from './relationship-state.ts'
import { type StageRule, type StageTable, stageByFact } from './stage-table.ts'

/** The stage after an activity that has been counted: set back, opened by the table, or lifted by a fact. */
export function nextStage(state: RelationshipState, activity: Activity, table: StageTable): RelationshipStage {
  if (activity.type === 'conflict_arisen') return 'known'
  if (activity.type === 'reply_received' && activity.answer === 'declined') return stageBefore(state.stage)
  const byFact = contactEffectOn(state.contactId, activity).favor ? stageByFact[activity.type] : undefined
  const rule = table[state.stage]
  const byPath = isMet(rule, state, activity.at) ? rule.next : state.stage
  return byFact && isAtLeast(byFact, byPath) ? byFact : byPath
}

/** Whether a stage is as far along as another, or further. */
export function isAtLeast(stage: RelationshipStage, other: RelationshipStage): boolean {
  return relationshipStages.indexOf(stage) >= relationshipStages.indexOf(other)
}

function stageBefore(stage: RelationshipStage): RelationshipStage {
  return relationshipStages[Math.max(0, relationshipStages.indexOf(stage) - 1)] ?? stage
}

function isMet(rule: StageRule, { progress, stageSince }: RelationshipState, at: Date): boolean {
  return (
    progress.conversations >= rule.conversations &&
    isAsDeep(progress.deepest, rule.depth) &&
    progress.helpReceived >= rule.helpReceived &&
    progress.givenBack >= rule.givenBack &&
    daysBetween(stageSince ?? at, at) >= rule.days
  )
}
