import type { Contact } from '../contact/contact-schema.ts'
import { tagResolver } from './tag-resolver.ts'
import type { TagSynonyms } from './tag-synonyms.ts'

/** A contact with what they need and offer as numbers, ascending: places in a list of tags. */
export type TaggedContact = {
  readonly contact: Contact
  readonly needs: readonly number[]
  readonly offers: readonly number[]
}

/** Numbers the tags that somebody needs and somebody offers, and finds the contacts that have any of them. */
export function tagContacts(
  contacts: readonly Contact[],
  synonyms: TagSynonyms,
): { readonly tags: readonly string[]; readonly tagged: readonly TaggedContact[] } {
  const resolve = tagResolver(synonyms)
  const needed = namesIn(contacts, 'needs', resolve)
  const offered = namesIn(contacts, 'offers', resolve)
  const tags = [...needed].filter((name) => offered.has(name)).sort()
  const places = new Map(tags.map((name, place) => [name, place]))
  const number = (names: readonly string[]): readonly number[] =>
    names.length === 0 ? [] : placesOf(names.map(resolve), places)
  const tagged = contacts
    .map((contact) => ({ contact, needs: number(contact.needs), offers: number(contact.offers) }))
    .filter(({ needs, offers }) => needs.length + offers.length > 0)
  return { tags, tagged }
}

function namesIn(
  contacts: readonly Contact[],
  side: 'needs' | 'offers',
  resolve: (tag: string) => string,
): ReadonlySet<string> {
  const names = new Set<string>()
  for (const contact of contacts) for (const tag of contact[side]) names.add(resolve(tag))
  names.delete('')
  return names
}

function placesOf(names: readonly string[], places: ReadonlyMap<string, number>): readonly number[] {
  const found = new Set<number>()
  for (const name of names) {
    const place = places.get(name)
    if (place !== undefined) found.add(place)
  }
  return [...found].sort((first, second) => first - second)
}
