import type { Contact } from '../../contact/contact-schema.ts'
import type { PersonChoice } from '../import-choices.ts'
import type { ImportedContact } from '../imported.ts'
import { importedId } from '../imported-id.ts'
import type { KnownMatches } from '../match/match-people.ts'
import type { PreviewOptions } from './preview-options.ts'

/** Who is who before names are compared: what the seeker says, then earlier imports, then ids. */
export function knownMatches(
  contacts: readonly Contact[],
  entries: readonly ImportedContact[],
  context: {
    readonly seekerId: string
    readonly choices: ReadonlyMap<string, PersonChoice>
    readonly earlier: PreviewOptions['earlier']
  },
): KnownMatches {
  const ids = new Set(contacts.map(({ id }) => id))
  const earlier = new Map(
    (context.earlier ?? []).flatMap(({ matched }) => matched.map(({ key, contactId }) => [key, contactId] as const)),
  )
  const contactIds = new Map<string, string>()
  for (const { key } of entries) {
    const choice = context.choices.get(key)
    const told = [choice?.contactId, earlier.get(key), importedId(context.seekerId, 'contact', key)]
    const id = told.find((one) => one !== undefined && ids.has(one))
    if (id !== undefined) contactIds.set(key, id)
  }
  const isNew = ({ key }: ImportedContact): boolean => context.choices.get(key)?.is === 'new'
  return { contactIds, newKeys: new Set(entries.filter(isNew).map(({ key }) => key)) }
}
