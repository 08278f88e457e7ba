import type { DuplicateEntry } from './duplicate-entry.ts'

/** How many names share each e-mail address and profile, and how many contacts each name. */
export type SharedCounts = {
  readonly namesByEmail: ReadonlyMap<string, number>
  readonly namesByProfile: ReadonlyMap<string, number>
  readonly contactsByName: ReadonlyMap<string, number>
}

/** Counts what entries share; they must be sorted by name. */
export function countShared(entries: readonly DuplicateEntry[]): SharedCounts {
  const contactsByName = new Map<string, number>()
  for (const { name } of entries) contactsByName.set(name.sorted, (contactsByName.get(name.sorted) ?? 0) + 1)
  return {
    namesByEmail: countNames(entries, ({ email }) => email),
    namesByProfile: countNames(entries, ({ profileUrl }) => profileUrl),
    contactsByName,
  }
}

function countNames(
  entries: readonly DuplicateEntry[],
  keyOf: (entry: DuplicateEntry) => string | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const lastNames = new Map<string, string>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const { sorted } = entry.name
    if (key === undefined || sorted === '' || lastNames.get(key) === sorted) continue
    lastNames.set(key, sorted)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
