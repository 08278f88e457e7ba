import { sha256 } from '../value/sha256.ts'

/** How the ids of everything that an import adds begin. */
const prefix = 'imported-'

/** Hexadecimal digits of an id: two of 500,000 entries share one with a probability below 1 in 10^12. */
const digits = 20

/** What an id stands for, so that a person and an activity of one key have different ones. */
export type ImportedKind = 'contact' | 'activity' | 'employer'

/**
 * The id that an imported entry gets: the same for the same key and seeker, so that a file read again adds nothing.
 *
 * It is a digest, since keys hold addresses and names, and ids remain where what they name was removed.
 */
export function importedId(seekerId: string, kind: ImportedKind, key: string): string {
  return prefix + sha256(JSON.stringify([seekerId, kind, key])).slice(0, digits)
}

/** Whether an id is one that an import gave. */
export function isImportedId(id: string): boolean {
  return id.startsWith(prefix)
}
