import type { RelationshipStage } from '../contact/relationship-stage.ts'
import type { RelationshipCondition } from '../relationship/condition.ts'
import type { Relationship } from '../relationship/relationship.ts'
import type { RelationshipFinding } from '../relationship/relationship-finding.ts'
import { type StageAdvice, stageAdvice } from '../relationship/stage-advice.ts'

/** How one relationship is doing, and what it needs next. */
export type RelationshipReview = {
  /** Id of the contact. */
  readonly contactId: string
  /** How far the relationship has come. */
  readonly stage: RelationshipStage
  /** Whether it is warm, cooling, dormant or closed. */
  readonly condition: RelationshipCondition
  /** When they were last in touch both ways; absent if never. */
  readonly lastTwoWayAt?: Date
  /** When the seeker wrote or called what is not answered yet; absent where nothing is open. */
  readonly unansweredSince?: Date
  /** When to be in touch again; absent once the relationship is closed. */
  readonly dueAt?: Date
  /** What to do next, and what not to ask yet. */
  readonly advice: StageAdvice
  /** What was noticed about how it was handled. */
  readonly findings: readonly RelationshipFinding[]
}

/** Reviews one relationship: how it is doing and what to do next. */
export function reviewRelationship({ contact, state, condition, dueAt, findings }: Relationship): RelationshipReview {
  return {
    contactId: contact.id,
    stage: state.stage,
    condition,
    ...(state.lastTwoWayAt && { lastTwoWayAt: state.lastTwoWayAt }),
    ...(state.unansweredSince && { unansweredSince: state.unansweredSince }),
    ...(dueAt && { dueAt }),
    advice: stageAdvice[state.stage],
    findings,
  }
}
