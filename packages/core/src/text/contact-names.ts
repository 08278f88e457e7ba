import type { Contact } from '../contact/contact-schema.ts'

/** The contacts whose names a text may say. */
export type NamedContact = Pick<Contact, 'id' | 'name'>

/** Finds the name of a contact by id; the id itself where no name is known. */
export function contactNames(
  contacts: readonly NamedContact[],
  say: (name: string) => string = plainName,
): (contactId: string) => string {
  const names = namesById(contacts)
  return (contactId) => {
    const name = names.get(contactId)
    return name === undefined ? contactId : say(plainName(name))
  }
}

const known = /* @__PURE__ */ new WeakMap<readonly NamedContact[], ReadonlyMap<string, string>>()

/** Every sentence of a page asks the same contacts. */
function namesById(contacts: readonly NamedContact[]): ReadonlyMap<string, string> {
  const names = known.get(contacts) ?? new Map(contacts.map(({ id, name }) => [id, name]))
  known.set(contacts, names)
  return names
}

/** A name without the invisible characters that turn the direction of the text after it. */
export function plainName(name: string): string {
  return name.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')
}
