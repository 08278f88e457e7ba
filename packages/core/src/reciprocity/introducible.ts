import { relationshipStages } from '../contact/relationship-stage.ts'
import type { RelationshipCondition } from '../relationship/condition.ts'
import type { Relationship } from '../relationship/relationship.ts'
import type { TaggedContact } from './tagged-contact.ts'

/** Somebody who could be introduced: what they need and offer, and how close the relationship is. */
export type Introducible = {
  readonly id: string
  readonly needs: readonly number[]
  readonly offers: readonly number[]
  /** From 0, just known, to 4, an ally. */
  readonly trust: number
  /** From 0, dormant, to 2, warm. */
  readonly aliveness: number
}

/** How readily one asks somebody in each condition whether they want to meet somebody; an assumption. */
const aliveness = { warm: 2, cooling: 1, dormant: 0, closed: 0 } as const satisfies Record<
  RelationshipCondition,
  number
>

/** Finds everybody who could be introduced, closest relationships first; contacts of a closed tie are left out. */
export function rankIntroducible(
  tagged: readonly TaggedContact[],
  relationships: readonly Relationship[],
): readonly Introducible[] {
  const byContact = new Map(relationships.map((relationship) => [relationship.contact.id, relationship]))
  return tagged
    .flatMap(({ contact: { id }, needs, offers }): Introducible[] => {
      const relationship = byContact.get(id)
      if (!relationship || relationship.condition === 'closed') return []
      const { state, condition } = relationship
      return [{ id, needs, offers, trust: relationshipStages.indexOf(state.stage), aliveness: aliveness[condition] }]
    })
    .sort(compareStanding)
}

function compareStanding(first: Introducible, second: Introducible): number {
  return (
    second.trust - first.trust ||
    second.aliveness - first.aliveness ||
    (first.id < second.id ? -1 : Number(first.id > second.id))
  )
}
