import type { ActivityDraft, ImportedActivity } from '../imported.ts'
import type { LoggedEntries } from '../logged-entries.ts'
import type { PeopleIndex } from '../people-index.ts'
import type { PersonClues } from '../person-key.ts'
import type { TemplateActivity } from './template-activity.ts'

/** Looks up the contacts of activities; somebody no file lists is added by name. */
export function joinActivities(files: readonly LoggedEntries[], people: PeopleIndex): readonly ImportedActivity[] {
  return files.flatMap(({ entries: { activities = [] }, log }) => {
    const byKey = new Map<string, ImportedActivity>()
    for (const one of activities) {
      const keys = [one.contact, one.otherContact].map((clues) => clues && keyOf(clues, one.line, people, log))
      if (keys.includes(null)) continue
      const activity = withContacts(one.draft, keys[0] ?? '', keys[1] ?? '')
      const key = activityKey(activity, keys)
      const first = byKey.get(key)
      if (first) log.warn(one.line, { code: 'duplicate_row', firstLine: first.source.line })
      else byKey.set(key, { key, source: log.at(one.line), activity })
    }
    return [...byKey.values()]
  })
}

/** The key of a person; null where nobody is found and there is no name to add them by. */
function keyOf(clues: PersonClues, line: number, people: PeopleIndex, log: LoggedEntries['log']): string | null {
  const person = clues.name === '' ? people.find(clues) : people.findOrAdd(clues, log.at(line))
  if (!person) log.refuse(line, { code: 'missing_cell', column: 'contact' })
  return person?.key ?? null
}

function withContacts(draft: TemplateActivity['draft'], contactId: string, otherContactId: string): ActivityDraft {
  if (draft.type === 'update_sent') return { ...draft, contactIds: [contactId] }
  const isWith = 'contactId' in draft && draft.contactId !== undefined
  if (draft.type === 'introduction_received') {
    return { ...draft, contactId, ...(draft.introducedContactId && { introducedContactId: otherContactId }) }
  }
  if ('otherContactId' in draft) return { ...draft, contactId, otherContactId }
  return isWith ? { ...draft, contactId } : draft
}

function activityKey(activity: ActivityDraft, people: readonly (string | null | undefined)[]): string {
  const place = ['channel', 'employer'].map(
    (field) => Object.entries(activity).find(([one]) => one === field)?.[1] ?? '',
  )
  return [activity.type, activity.at.toISOString(), ...people.map((key) => key ?? ''), ...place].join('|')
}
