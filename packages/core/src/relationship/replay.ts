import { compareActivities } from '../activity/activities-by-contact.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import { advance } from './advance.ts'
import { noteFindings } from './note-findings.ts'
import type { RelationshipFinding } from './relationship-finding.ts'
import { relationshipRules } from './relationship-rules.ts'
import type { RelationshipRules } from './relationship-rules-schema.ts'
import type { RelationshipState } from './relationship-state.ts'

/** Where a relationship stands, and what its log showed about the handling of it. */
export type Replay = {
  /** Where the relationship stands. */
  readonly state: RelationshipState
  /** What the log showed about how it was handled. */
  readonly findings: readonly RelationshipFinding[]
}

/** Makes a relationship's state again from everything logged, in whatever order it was entered. */
export function replay(
  start: RelationshipState,
  activities: readonly Activity[],
  rules: RelationshipRules = relationshipRules,
): Replay {
  const own = activities.filter((activity) => contactIdsOf(activity).includes(start.contactId))
  return replayInOrder(start, own.sort(compareActivities), rules)
}

/** The same for activities of this contact only, already in order. */
export function replayInOrder(
  start: RelationshipState,
  activities: readonly Activity[],
  rules: RelationshipRules = relationshipRules,
): Replay {
  let state = start
  let findings: readonly RelationshipFinding[] = []
  for (const activity of activities) {
    const [next, found] = advance(state, activity, rules)
    state = next
    findings = noteFindings(findings, found)
  }
  return { state, findings }
}
