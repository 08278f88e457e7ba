import type { Contact } from '../contact/contact-schema.ts'
import { wordsOf } from '../contact/normalize-text.ts'
import type { IssuePath } from '../issue/issue-facts.ts'
import type { Answers } from './answers-schema.ts'

/** A contact made of the answers, and the first answer that names them. */
export type NamedPerson = { readonly contact: Contact; readonly path: IssuePath }

type Named = Pick<Contact, 'name' | 'channel'>

/** Everybody the answers name, helpers first: one contact for all who have one name in one channel. */
export function namedPeople({ helpers, people }: Answers): readonly NamedPerson[] {
  const byKey = new Map<string, NamedPerson>()
  const add = (id: string, path: IssuePath, { needs, offers, ...named }: Omit<Contact, 'id' | 'tags'>): void => {
    const earlier = byKey.get(keyOf(named))
    const known = earlier?.contact ?? { id, ...named, needs: [], offers: [], tags: [] }
    const contact = { ...known, needs: union(known.needs, needs), offers: union(known.offers, offers) }
    byKey.set(keyOf(named), { contact, path: earlier?.path ?? path })
  }
  for (const [index, { name, channel }] of helpers.entries()) {
    add(`helper-${index + 1}`, ['helpers', index], { name, channel, needs: [], offers: [] })
  }
  for (const [index, person] of people.entries()) add(`person-${index + 1}`, ['people', index], person)
  return [...byKey.values()]
}

/** The id of the contact that each helper became, in their order. */
export function helperIds({ helpers }: Answers, people: readonly NamedPerson[]): readonly string[] {
  const ids = new Map(people.map(({ contact }) => [keyOf(contact), contact.id]))
  return helpers.map((helper) => ids.get(keyOf(helper)) ?? '')
}

function keyOf({ name, channel }: Named): string {
  return JSON.stringify([channel, wordsOf(name).join(' ') || name])
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])]
}
