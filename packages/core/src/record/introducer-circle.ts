import type { Contact } from '../contact/contact-schema.ts'
import type { Issue } from '../issue/issue.ts'
import type { IssuePath } from '../issue/issue-facts.ts'

/** The issue of a contact who would have introduced themselves, directly or through others. */
export function introducerCircleIssues(contactId: string, contacts: readonly Contact[], path: IssuePath): Issue[] {
  const introducers = new Map(contacts.map(({ id, introducedBy }) => [id, introducedBy]))
  const chain = new Set<string>()
  let id: string | undefined = contactId
  while (id !== undefined && introducers.has(id) && !chain.has(id)) {
    chain.add(id)
    id = introducers.get(id)
  }
  return id === contactId ? [{ code: 'introduced_in_a_circle', path, contactIds: [...chain] }] : []
}
