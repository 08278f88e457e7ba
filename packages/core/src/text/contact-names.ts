import type { Contact } from '../contact/contact-schema.ts'

/** The contacts whose names a text may say. */
export type NamedContact = Pick<Contact, 'id' | 'name'>

/** Finds the name of a contact by id; the id itself where no name is known. */
export function contactNames(
  contacts: readonly NamedContact[],
  say: (name: string) => string = plainName,
): (contactId: string) => string {
  const names = new Map(contacts.map(({ id, name }) => [id, say(plainName(name))]))
  return (contactId) => names.get(contactId) ?? contactId
}

/** A name without the invisible characters that turn the direction of the text after it. */
export function plainName(name: string): string {
  return name.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')
}
