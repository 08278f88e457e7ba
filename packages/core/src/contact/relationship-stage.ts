/** How far a relationship has come, from knowing each other to helping each other. */
export const relationshipStages = ['known', 'rapport', 'personal', 'business', 'ally'] as const

/** How far a relationship has come, as a code. */
export type RelationshipStage = (typeof relationshipStages)[number]
