import { compareActivities } from '../activity/activities-by-contact.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import { stateAfter } from './advance.ts'
import { noteFindings } from './note-findings.ts'
import { findingsOf, type RelationshipFinding } from './relationship-finding.ts'
import { relationshipRules } from './relationship-rules.ts'
import type { RelationshipRules } from './relationship-rules-schema.ts'
import type { RelationshipState } from './relationship-state.ts'

/** The state of a relationship, and the findings from its log. */
export type Replay = {
  /** Where the relationship stands. */
  readonly state: RelationshipState
  /** What the log showed about how it was handled. */
  readonly findings: readonly RelationshipFinding[]
}

/** Rebuilds a relationship's state from its whole log, independent of the order of entry. */
export function replay(
  start: RelationshipState,
  activities: readonly Activity[],
  rules: RelationshipRules = relationshipRules,
): Replay {
  const own = activities.filter((activity) => contactIdsOf(activity).includes(start.contactId))
  return replayInOrder(start, own.sort(compareActivities), rules)
}

/** Rebuilds the state from activities of this contact only, in order of time. */
export function replayInOrder(
  start: RelationshipState,
  activities: readonly Activity[],
  rules: RelationshipRules = relationshipRules,
): Replay {
  let state = start
  let findings: readonly RelationshipFinding[] = []
  for (const activity of activities) {
    findings = noteFindings(findings, findingsOf(state, activity, rules))
    state = stateAfter(state, activity, rules)
  }
  return { state, findings }
}
