import type { RelationshipStage } from '../contact/relationship-stage.ts'
import type { RelationshipCondition } from '../relationship/condition.ts'
import type { Relationship } from '../relationship/derive-relationships.ts'
import type { RelationshipFinding } from '../relationship/relationship-finding.ts'
import { type StageAdvice, stageAdvice } from '../relationship/stage-advice.ts'

/** Where one relationship stands, and what it needs next. */
export type RelationshipReview = {
  readonly contactId: string
  readonly stage: RelationshipStage
  readonly condition: RelationshipCondition
  readonly lastTwoWayAt?: Date
  readonly dueAt?: Date
  readonly advice: StageAdvice
  readonly findings: readonly RelationshipFinding[]
}

/** Says where a relationship stands and what to do next. */
export function reviewRelationship({ contact, state, condition, dueAt, findings }: Relationship): RelationshipReview {
  return {
    contactId: contact.id,
    stage: state.stage,
    condition,
    ...(state.lastTwoWayAt && { lastTwoWayAt: state.lastTwoWayAt }),
    ...(dueAt && { dueAt }),
    advice: stageAdvice[state.stage],
    findings,
  }
}
