import type { Contact } from '@tiecraft/core'

/**
 * Sorts contacts so that introducers come before the contacts they introduced.
 *
 * A long list is stored in pieces, each of which may only refer to what is stored already.
 */
export function introducersFirst(contacts: readonly Contact[]): readonly Contact[] {
  const waiting = new Map(contacts.map((contact) => [contact.id, contact]))
  return contacts.flatMap(({ id }) => chainFrom(id, waiting))
}

/** Takes out a contact and those it hangs on, the first introducer first. */
function chainFrom(id: string, waiting: Map<string, Contact>): readonly Contact[] {
  const chain: Contact[] = []
  for (let next = waiting.get(id); next; next = waiting.get(next.introducedBy ?? '')) {
    waiting.delete(next.id)
    chain.push(next)
  }
  return chain.reverse()
}
