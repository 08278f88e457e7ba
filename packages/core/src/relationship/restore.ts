import type { Activity } from '../activity/activity-schema.ts'
import { relationshipRules } from './relationship-rules.ts'
import type { RelationshipRules } from './relationship-rules-schema.ts'
import type { RelationshipState } from './relationship-state.ts'
import { replay } from './replay.ts'

/**
 * A stored state, ready for use: as it is when the same rules made it, made again from the log when others did.
 *
 * `activities` is asked only in the second case.
 */
export function restore(
  stored: RelationshipState,
  start: RelationshipState,
  activities: () => readonly Activity[],
  rules: RelationshipRules = relationshipRules,
): RelationshipState {
  return stored.rules === rules.id ? stored : replay(start, activities(), rules).state
}
