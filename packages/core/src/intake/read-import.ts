import type { ImportOptions } from './import-options.ts'
import type { Imported } from './imported.ts'
import { joinLinkedin } from './linkedin/join-linkedin.ts'
import type { LoggedEntries, LoggedFile } from './logged-entries.ts'
import { indexPeople } from './people-index.ts'
import { readFile } from './read-file.ts'
import { type ImportInput, namedContents } from './source/import-input.ts'
import { joinActivities } from './template/join-activities.ts'

/**
 * Reads files the seeker already has: people, what happened with them, and employers.
 *
 * LinkedIn's export, address books of Google and Outlook, vCard, any CSV file, and our own tables; text or bytes, whole
 * or in pieces, alone or several together, also zipped. What is wrong with a file is an issue: a broken file throws
 * nothing and is left out whole. Only a stream that fails itself, such as a broken download, rejects the promise.
 *
 * @example (await readImport('Name,E-mail\nAna Ruiz,ana@example.org')).contacts.map(({ name }) => name) // => ['Ana Ruiz']
 */
export async function readImport(input: ImportInput, options: ImportOptions = {}): Promise<Imported> {
  const files: LoggedFile[] = []
  for (const one of namedContents(input, options.name ?? 'file')) files.push(...(await readFile(one, options)))
  const read = files.flatMap(({ entries, log }): readonly LoggedEntries[] => (entries ? [{ entries, log }] : []))
  const people = indexPeople()
  for (const { entries } of read) for (const contact of entries.contacts ?? []) people.add(contact)
  const activities = [...joinLinkedin(read, people, options), ...joinActivities(read, people)]
  return {
    contacts: people.all(),
    activities: onceEach(activities),
    employers: onceEach(read.flatMap(({ entries }) => entries.employers ?? [])),
    issues: files.flatMap(({ log }) => log.issues().toSorted((a, b) => a.source.line - b.source.line)),
    files: read.map(({ entries }) => entries.file),
  }
}

/** Entries of which several files may hold the same; the first counts. */
function onceEach<Entry extends { readonly key: string }>(entries: readonly Entry[]): readonly Entry[] {
  const byKey = new Map<string, Entry>()
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry)
  return [...byKey.values()]
}
