import { relationshipStages } from '../contact/relationship-stage.ts'
import type { RelationshipCondition } from '../relationship/condition.ts'
import type { Standing } from './standing.ts'
import type { TaggedContact } from './tagged-contact.ts'

/** Somebody who could be introduced: what they need and offer, and how well you stand with them. */
export type Introducible = {
  readonly id: string
  readonly needs: readonly number[]
  readonly offers: readonly number[]
  /** From 0, just known, to 4, an ally. */
  readonly trust: number
  readonly aliveness: number
}

/** How much a tie bears that you ask them whether they want to meet somebody; the order is an assumption. */
const aliveness = { warm: 2, cooling: 1, dormant: 0, closed: 0 } as const satisfies Record<
  RelationshipCondition,
  number
>

/** Finds everybody who could be introduced, those you stand best with first; a closed tie introduces nobody. */
export function rankIntroducible(
  tagged: readonly TaggedContact[],
  standingOf: (contact: TaggedContact['contact']) => Standing,
): readonly Introducible[] {
  return tagged
    .flatMap(({ contact, needs, offers }): Introducible[] => {
      const { stage, condition } = standingOf(contact)
      if (condition === 'closed') return []
      const trust = relationshipStages.indexOf(stage)
      return [{ id: contact.id, needs, offers, trust, aliveness: aliveness[condition] }]
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
