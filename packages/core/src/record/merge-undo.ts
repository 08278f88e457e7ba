import type { Contact } from '../contact/contact-schema.ts'
import { withEditsSince } from '../contact/merge-edits.ts'
import type { Issue, Result } from '../issue/issue.ts'
import { resultOf } from '../issue/result.ts'
import { moveActivitiesBack } from './merge-activities.ts'
import { knownSinceFirstActivity } from './merge-known-since.ts'
import type { MergeUndo } from './merge-undo-schema.ts'
import type { NetworkingRecord } from './record-schema.ts'

/**
 * Makes two contacts of one again: straight after the merge, exactly as they were.
 *
 * What was added or edited since stays, with the contact kept. Merges that build on each other are undone last first.
 * Refused where the contact kept is gone, or the id of the one removed is used again.
 */
export function undoMerge(record: NetworkingRecord, undo: MergeUndo): Result<NetworkingRecord> {
  const { kept, removed } = undo
  const activities = moveActivitiesBack(record.activities, undo, { keep: kept.id, remove: removed.id })
  const contacts = contactsBefore(record.contacts, undo).map((contact) =>
    contact.id === kept.id || contact.id === removed.id ? knownSinceFirstActivity(contact, activities) : contact,
  )
  return resultOf({ ...record, contacts, activities }, undoIssues(record, undo))
}

function contactsBefore(contacts: readonly Contact[], undo: MergeUndo): readonly Contact[] {
  const { kept, merged, removed, removedFrom } = undo
  const introduced = new Set(undo.introducedContactIds)
  return contacts
    .map((contact) => {
      if (contact.id === kept.id) return withEditsSince(kept, { merged, now: contact })
      const isGivenBack = contact.introducedBy === kept.id && introduced.has(contact.id)
      return isGivenBack ? { ...contact, introducedBy: removed.id } : contact
    })
    .toSpliced(removedFrom, 0, removed)
}

function undoIssues({ contacts }: NetworkingRecord, { kept, removed }: MergeUndo): readonly Issue[] {
  const taken = contacts.findIndex(({ id }) => id === removed.id)
  const firstPath = ['contacts', taken, 'id']
  return [
    ...(contacts.some(({ id }) => id === kept.id)
      ? []
      : [{ code: 'unknown_contact', path: ['kept', 'id'], contactId: kept.id } as const]),
    ...(taken < 0 ? [] : [{ code: 'duplicate_id', path: ['removed', 'id'], id: removed.id, firstPath } as const]),
  ]
}
