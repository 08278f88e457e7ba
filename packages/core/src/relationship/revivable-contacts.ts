import { influences } from '../contact/influence.ts'
import { relationshipStages } from '../contact/relationship-stage.ts'
import { daysBetween } from '../value/days.ts'
import type { Relationship } from './relationship.ts'

/** A dormant tie worth reviving, and how long the first talk should be. */
export type RevivableContact = {
  /** Id of the contact. */
  readonly contactId: string
  /** How much the tie is worth reviving, against other ties; no unit. */
  readonly score: number
  /** Years since the last contact both ways; 0 where none is known. */
  readonly silentYears: number
  /** Minutes to plan for the first talk; nothing is asked for in it. */
  readonly firstTalkMinutes: number
}

/** What counts when a tie is chosen to be revived; the signs are from research, the sizes an assumption. */
const weights = { influence: 1, trust: 1, yearsShared: -0.1 } as const

/** A first talk of a quarter of an hour, longer by this much for each doubling of the silence (an assumption). */
const firstTalk = { minutes: 15, perDoubling: 5 } as const

/**
 * Lists dormant ties, those most worth reviving first.
 *
 * People of higher status whom one trusts come first, and those with whom one spent the most time last, since people
 * wrongly prefer these. The longer the silence, the longer the first talk, and no request in it.
 */
export function revivableContacts(relationships: readonly Relationship[], now: Date): readonly RevivableContact[] {
  return relationships
    .filter(({ condition }) => condition === 'dormant')
    .map((relationship) => revivable(relationship, now))
    .sort((first, second) => second.score - first.score || (first.contactId < second.contactId ? -1 : 1))
}

function revivable({ contact, state }: Relationship, now: Date): RevivableContact {
  const silentYears = state.lastTwoWayAt ? daysBetween(state.lastTwoWayAt, now) / 365.25 : 0
  const influence = contact.influence ? influences.indexOf(contact.influence) / (influences.length - 1) : 0
  const trust = relationshipStages.indexOf(state.stage) / (relationshipStages.length - 1)
  const yearsShared = Math.min(10, contact.yearsShared ?? 0)
  return {
    contactId: contact.id,
    score: weights.influence * influence + weights.trust * trust + weights.yearsShared * yearsShared,
    silentYears,
    firstTalkMinutes: Math.round(firstTalk.minutes + firstTalk.perDoubling * Math.log2(1 + silentYears)),
  }
}
