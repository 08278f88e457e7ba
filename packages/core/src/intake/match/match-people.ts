import type { Contact } from '../../contact/contact-schema.ts'
import { type Duplicate, findDuplicates } from '../../contact/find-duplicates.ts'
import type { ImportedContact } from '../imported.ts'
import { clustersOf } from './clusters.ts'
import { asContact } from './put-together.ts'
import type { MatchedPerson, MayBeSame } from './same-person.ts'

/** What is known before names are compared. */
export type KnownMatches = {
  /** Ids of known contacts by key, as told by an earlier import, an id or the seeker. */
  readonly contactIds: ReadonlyMap<string, string>
  /** Keys of people of whom the seeker said that they are nobody known. */
  readonly newKeys: ReadonlySet<string>
}

/**
 * Finds which entries are one person, and which known contact that is.
 *
 * Compared as `findDuplicates` does. Likely pairs become one person, the surest first, unless that would join two known
 * contacts, or two entries of whom something says that they are two people: so father and son stay two although both
 * resemble a third entry. What is only possible is listed, and left for the seeker to say.
 */
export function matchPeople(
  contacts: readonly Contact[],
  entries: readonly ImportedContact[],
  known: KnownMatches,
): readonly MatchedPerson[] {
  const nodes = nodesOf(contacts, entries)
  const joined = nodes.joined(known.contactIds)
  const told = new Set(joined.map(([entry]) => entry))
  // A known contact stands for the entries joined to it: compared as well, they would make their name a common one.
  const open = nodes.compared.filter(({ id }) => !told.has(id))
  const pairs = told.size < entries.length ? findDuplicates(open, { minimumScore: 0 }).filter(nodes.hasEntry) : []
  const ids = nodes.compared.map(({ id }) => id)
  const clusters = clustersOf(ids, pairs, {
    isContact: (id) => nodes.contactOf.has(id),
    isNew: (id) => known.newKeys.has(nodes.keyOf.get(id) ?? ''),
    joined,
  })
  return peopleOf(clusters, pairs, nodes)
}

type Nodes = ReturnType<typeof nodesOf>

/** Contacts and entries under ids of their own, in an order that does not depend on that of the input. */
function nodesOf(contacts: readonly Contact[], entries: readonly ImportedContact[]) {
  const sortedContacts = contacts.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const sortedEntries = entries.toSorted((one, other) => (one.key < other.key ? -1 : 1))
  const contactOf = new Map(sortedContacts.map(({ id }, place) => [nodeId('c', place), id]))
  const keyOf = new Map(sortedEntries.map(({ key }, place) => [nodeId('e', place), key]))
  const nodeOfContact = new Map([...contactOf].map(([node, id]) => [id, node]))
  return {
    contactOf,
    keyOf,
    compared: [
      ...sortedContacts.map(({ introducedBy: _, ...contact }, place) => ({ ...contact, id: nodeId('c', place) })),
      ...sortedEntries.map((entry, place) => asContact(entry, nodeId('e', place))),
    ],
    hasEntry: ({ contactIds }: Duplicate): boolean => contactIds.some((id) => keyOf.has(id)),
    joined: (contactIds: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
      [...keyOf].flatMap(([node, key]) => {
        const contact = nodeOfContact.get(contactIds.get(key) ?? '')
        return contact === undefined ? [] : [[node, contact] as const]
      }),
  }
}

function nodeId(kind: 'c' | 'e', place: number): string {
  return `${kind}${String(place).padStart(7, '0')}`
}

function peopleOf(
  clusters: ReadonlyMap<string, readonly string[]>,
  pairs: readonly Duplicate[],
  nodes: Nodes,
): readonly MatchedPerson[] {
  const open = openPairs(clusters, pairs)
  return [...new Set(clusters.values())].flatMap((members): readonly MatchedPerson[] => {
    const [key, ...others] = members.flatMap((id) => nodes.keyOf.get(id) ?? [])
    if (key === undefined) return []
    const keys = [key, ...others] as const
    const [contactId] = members.flatMap((id) => nodes.contactOf.get(id) ?? [])
    const own = members.flatMap((id) => open.get(id) ?? [])
    const [best] = own.filter(({ isJoined }) => isJoined)
    const mayBe = own.filter(({ isJoined }) => !isJoined).map((pair) => otherOf(pair, nodes))
    return [{ keys, ...(contactId !== undefined && { contactId }), reasons: best?.pair.reasons ?? [], mayBe }]
  })
}

type OpenPair = { readonly pair: Duplicate; readonly other: string; readonly isJoined: boolean }

/** For each entry the pairs that joined it to a contact, and those that are possible and did not. */
function openPairs(
  clusters: ReadonlyMap<string, readonly string[]>,
  pairs: readonly Duplicate[],
): ReadonlyMap<string, readonly OpenPair[]> {
  const open = new Map<string, OpenPair[]>()
  const note = (id: string, pair: OpenPair): void => {
    const own = open.get(id)
    if (own) own.push(pair)
    else open.set(id, [pair])
  }
  for (const pair of pairs) {
    if (pair.verdict === 'unlikely') continue
    const [one, other] = pair.contactIds
    const isJoined = clusters.get(one) === clusters.get(other)
    note(one, { pair, other, isJoined })
    note(other, { pair, other: one, isJoined })
  }
  return open
}

function otherOf({ pair: { score, reasons }, other }: OpenPair, { contactOf, keyOf }: Nodes): MayBeSame {
  const [contactId, key] = [contactOf.get(other), keyOf.get(other)]
  return { ...(contactId !== undefined && { contactId }), ...(key !== undefined && { key }), score, reasons }
}
