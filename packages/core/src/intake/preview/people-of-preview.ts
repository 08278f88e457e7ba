import type { AddedContact, MatchedContact } from './import-preview.ts'
import type { SkippedEntry } from './skip-reason.ts'

/** The people of a preview, with the contact each key of the files stands for. */
export type PeopleOfPreview = {
  readonly added: readonly AddedContact[]
  readonly matched: readonly MatchedContact[]
  readonly skipped: readonly SkippedEntry[]
}

/** The id of the contact that each key of the files stands for; none for people left out. */
export function contactIdsByKey({ added, matched }: Omit<PeopleOfPreview, 'skipped'>): ReadonlyMap<string, string> {
  return new Map([
    ...added.flatMap(({ keys, contact }) => keys.map((key) => [key, contact.id] as const)),
    ...matched.flatMap(({ keys, contactId }) => keys.map((key) => [key, contactId] as const)),
  ])
}
