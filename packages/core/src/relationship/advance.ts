import type { Activity } from '../activity/activity-schema.ts'
import { countActivity } from './count-activity.ts'
import { nextStage } from './next-stage.ts'
import { findingsOf, type RelationshipFinding } from './relationship-finding.ts'
import { relationshipRules } from './relationship-rules.ts'
import type { RelationshipRules } from './relationship-rules-schema.ts'
import { noProgress, type RelationshipState } from './relationship-state.ts'

/** What `undo` needs to take one activity back. */
export type RelationshipStep = {
  /** Id of the activity that was applied. */
  readonly activityId: string
  /** The state before it. */
  readonly before: RelationshipState
}

/**
 * Advances a relationship by one activity, the latest so far.
 *
 * An activity opens at most one stage, unless a fact such as a referral lifts it further. Constant time; a late
 * entry needs `replay`.
 */
export function advance(
  state: RelationshipState,
  activity: Activity,
  rules: RelationshipRules = relationshipRules,
): readonly [next: RelationshipState, findings: readonly RelationshipFinding[], step: RelationshipStep] {
  return [
    stateAfter(state, activity, rules),
    findingsOf(state, activity, rules),
    { activityId: activity.id, before: state },
  ]
}

/** The state after one activity, the latest so far. */
export function stateAfter(
  state: RelationshipState,
  activity: Activity,
  rules: RelationshipRules = relationshipRules,
): RelationshipState {
  const counted = countActivity(state, activity)
  const stage = nextStage(counted, activity, rules)
  return stage === state.stage ? counted : { ...counted, stage, stageSince: activity.at, progress: noProgress }
}

/** Undoes the activity that `advance` applied last. */
export function undo(step: RelationshipStep): RelationshipState {
  return step.before
}
