import type { Contact } from '@tiecraft/core'

/**
 * Sorts contacts so that introducers come before the contacts they introduced.
 *
 * Prisma inserts a long list in batches, and a batch can refer only to rows stored before.
 */
export function introducersFirst(contacts: readonly Contact[]): readonly Contact[] {
  const waiting = new Map(contacts.map((contact) => [contact.id, contact]))
  return contacts.flatMap(({ id }) => chainFrom(id, waiting))
}

/** Takes a contact and its introducers out of the map, the first introducer first. */
function chainFrom(id: string, waiting: Map<string, Contact>): readonly Contact[] {
  const chain: Contact[] = []
  for (let next = waiting.get(id); next; next = waiting.get(next.introducedBy ?? '')) {
    waiting.delete(next.id)
    chain.push(next)
  }
  return chain.reverse()
}
