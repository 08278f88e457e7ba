import type { Activity } from '../activity/activity-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import type { Relationship } from '../relationship/relationship.ts'
import { acquaintedPairs, declinersOf } from './acquainted-pairs.ts'
import { deriveIntroductions } from './derive-introductions.ts'
import { type Introducible, rankIntroducible } from './introducible.ts'
import { inPairOrder, introductionId } from './introduction.ts'
import type { IntroductionReason } from './introduction-reason.ts'
import { type RankedPair, rankPairs } from './rank-pairs.ts'
import { type TagSynonyms, tagSynonyms } from './tag-synonyms.ts'
import { tagContacts } from './tagged-contact.ts'

/** Two contacts who could help each other, and why. */
export type IntroductionSuggestion = {
  /** The id of the introduction it would be. */
  readonly id: string
  /** Ids of the two contacts, in alphabetical order. */
  readonly contactIds: readonly [string, string]
  /** Whether each needs something that the other offers. */
  readonly mutual: boolean
  /** Whom to ask first: the one who would give more, so that a no costs the other nothing (an assumption). */
  readonly askFirst: string
  /** Which needs meet which offers. */
  readonly because: readonly IntroductionReason[]
}

/** How introductions are suggested. */
export type SuggestIntroductionsOptions = {
  /** Tags that mean the same; the built-in ones if not given. */
  readonly synonyms?: TagSynonyms
  /** Maximum number of pairs; 20 if not given. */
  readonly limit?: number
  /** Maximum number of pairs with the same contact; 3 if not given (an assumption). */
  readonly perContact?: number
}

/** What introductions are suggested from; a situation is one. */
type KnownContacts = {
  readonly now: Date
  readonly record: { readonly contacts: readonly Contact[]; readonly milestones: readonly Activity[] }
  readonly relationships: readonly Relationship[]
}

/**
 * Suggests which contacts to introduce because one needs what the other offers.
 *
 * Tags match exactly once normalized, or by a declared synonym. Best is: help goes both ways, then more needs met, then
 * more trust in you, then closer touch (an assumption). Left out are contacts whose tie is closed or who declined an
 * introduction, pairs that have met (one introduced the other to you, or you introduced them), and pairs whose
 * introduction the log says has begun, with any outcome.
 */
export function suggestIntroductions(
  { now, record, relationships }: KnownContacts,
  { synonyms = tagSynonyms, limit = 20, perContact = 3 }: SuggestIntroductionsOptions = {},
): readonly IntroductionSuggestion[] {
  const known = { contacts: record.contacts, activities: record.milestones }
  const introductions = deriveIntroductions({ now, record })
  const declined = declinersOf(introductions)
  const willing = new Map(known.contacts.filter(({ id }) => !declined.has(id)).map((contact) => [contact.id, contact]))
  const { tags, tagged } = tagContacts([...willing.values()], synonyms)
  const people = rankIntroducible(tagged, relationships)
  const acquainted = acquaintedPairs(known, introductions)
  return rankPairs(people, { acquainted, limit, perContact }).map((pair) => suggest(pair, tags))
}

function suggest(pair: RankedPair, tags: readonly string[]): IntroductionSuggestion {
  const contactIds = inPairOrder([pair[0].id, pair[1].id])
  const [first, second] = pair[0].id === contactIds[0] ? pair : [pair[1], pair[0]]
  const toFirst = findReasons(first, second, tags)
  const toSecond = findReasons(second, first, tags)
  return {
    id: introductionId(contactIds),
    contactIds,
    mutual: toFirst.length > 0 && toSecond.length > 0,
    askFirst: toFirst.length > toSecond.length ? second.id : first.id,
    because: [...toFirst, ...toSecond],
  }
}

/** Which needs of one the other meets. */
function findReasons(one: Introducible, other: Introducible, tags: readonly string[]): readonly IntroductionReason[] {
  const [needs, offers] = [one.id, other.id]
  return one.needs
    .filter((need) => other.offers.includes(need))
    .map((place) => ({
      code: 'need_meets_offer',
      facts: { tag: tags[place] ?? '', needs, offers },
      evidence: 'own_log',
      contactIds: [needs, offers],
    }))
}
