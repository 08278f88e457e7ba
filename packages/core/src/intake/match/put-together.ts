import type { Contact } from '../../contact/contact-schema.ts'
import { mergeFields } from '../../contact/merge-fields.ts'
import type { ImportFormat } from '../import-format.ts'
import type { ImportedContact } from '../imported.ts'

/**
 * Whose word counts where two files differ about one person, the first most (an assumption).
 *
 * What the seeker filled in by hand comes first; LinkedIn, which people keep up themselves, comes before address books.
 */
const precedence = [
  'contacts_template',
  'mapped_csv',
  'activities_template',
  'employers_template',
  'linkedin_connections',
  'google_contacts',
  'outlook_contacts',
  'vcard',
  'linkedin_invitations',
  'linkedin_messages',
] as const satisfies readonly ImportFormat[]

/** Entries of one person, the one whose word counts most first. */
export function byPrecedence(
  entries: readonly ImportedContact[],
  formatOf: ReadonlyMap<string, ImportFormat>,
): readonly ImportedContact[] {
  const rankOf = ({ source }: ImportedContact): number => {
    const format = formatOf.get(source.file)
    return format === undefined ? precedence.length : precedence.indexOf(format)
  }
  return entries.toSorted((one, other) => rankOf(one) - rankOf(other) || (one.key < other.key ? -1 : 1))
}

/** One contact out of what the files say of one person; where they differ, the first entry counts. */
export function putTogether(entries: readonly ImportedContact[], id: string, channel: string): Contact {
  const [first, ...others] = entries.map((entry) => asContact(entry, id))
  if (!first) throw new Error('A person stands in at least one file.')
  // Merged with itself as well, so that nobody has the same tag twice.
  return { ...[first, ...others].reduce((contact, other) => mergeFields(contact, other), first), channel }
}

/** An entry as the contact it would be, still without a channel where its file names none. */
export function asContact(entry: ImportedContact, id: string): Contact {
  const { key: _key, source: _source, labels: _labels, ...fields } = entry
  return { offers: [], needs: [], tags: [], channel: '', ...fields, id }
}
