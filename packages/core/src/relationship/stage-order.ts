import { type RelationshipStage, relationshipStages } from '../contact/relationship-stage.ts'

/** Whether a stage is as far along as another, or further. */
export function isAtLeast(stage: RelationshipStage, other: RelationshipStage): boolean {
  return relationshipStages.indexOf(stage) >= relationshipStages.indexOf(other)
}

/** The stage so many steps back, but not before the first. */
export function stageBack(stage: RelationshipStage, steps: number): RelationshipStage {
  return relationshipStages[Math.max(0, relationshipStages.indexOf(stage) - steps)] ?? stage
}
