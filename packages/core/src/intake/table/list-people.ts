import type { ImportedContact } from '../imported.ts'
import type { IssueLog } from '../issue-log.ts'
import { sayTogether } from '../say-together.ts'

/** People of one file, each once. */
export type PeopleList = {
  readonly add: (contact: ImportedContact) => void
  readonly all: () => readonly ImportedContact[]
}

/**
 * Lists people; what two rows say of one person is put together.
 *
 * Two of one name, known by nothing but the name, are two people where they work for different employers.
 */
export function listPeople(log: IssueLog): PeopleList {
  const byKey = new Map<string, ImportedContact>()
  return {
    add: (contact) => {
      const first = byKey.get(contact.key)
      const isAnother = contact.key.startsWith('name:') && first !== undefined && first.employer !== contact.employer
      const key = isAnother ? `${contact.key}@${contact.employer ?? ''}`.slice(0, 200).toWellFormed() : contact.key
      const same = byKey.get(key)
      if (same) log.warn(contact.source.line, { code: 'duplicate_row', firstLine: same.source.line })
      byKey.set(key, same ? sayTogether(same, contact) : isAnother ? { ...contact, key } : contact)
    },
    all: () => [...byKey.values()],
  }
}
