import type { Contact } from '../contact/contact-schema.ts'
import { withEditsSince } from '../contact/merge-edits.ts'
import type { Issue, Result } from '../issue/issue.ts'
import { resultOf } from '../issue/result.ts'
import { introducerCircleIssues } from './introducer-circle.ts'
import { moveActivitiesBack } from './merge-activities.ts'
import { moveAppointmentsBack } from './merge-contact-lists.ts'
import { knownSinceFirstActivity } from './merge-known-since.ts'
import type { MergeUndo } from './merge-undo-schema.ts'
import type { RecordPart } from './record-schema.ts'

/**
 * Undoes a merge, so that the two contacts are apart again.
 *
 * Straight after the merge the record is exactly as before. Later additions and edits stay with the contact kept.
 * Merges that build on each other are undone last first. An introducer who is gone is left out. Refused where the
 * contact kept is gone, the id of the one removed is in use again, or somebody would now introduce themselves. A part
 * of the record is enough: the contact kept, the contacts to be given back, the chains of people who introduced them,
 * and the activities and appointments of the contact kept.
 */
export function undoMerge<Part extends RecordPart>(record: Part, undo: MergeUndo): Result<Part> {
  const { kept, removed } = undo
  const pair = { keep: kept.id, remove: removed.id }
  const activities = moveActivitiesBack(record.activities, undo, pair)
  const appointments = record.appointments && moveAppointmentsBack(record.appointments, undo, pair)
  const before = contactsBefore(record.contacts, undo)
  const ids = new Set(before.map(({ id }) => id))
  const contacts = before.map((contact) => {
    if (contact.id !== kept.id && contact.id !== removed.id) return contact
    return knownSinceFirstActivity(introducedByOneOf(ids, contact), activities)
  })
  return resultOf(
    { ...record, contacts, activities, ...(appointments && { appointments }) },
    undoIssues(record.contacts, contacts, undo),
  )
}

function introducedByOneOf(ids: ReadonlySet<string>, contact: Contact): Contact {
  const { introducedBy, ...rest } = contact
  return introducedBy === undefined || ids.has(introducedBy) ? contact : rest
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

function undoIssues(
  contacts: readonly Contact[],
  undone: readonly Contact[],
  { kept, removed }: MergeUndo,
): readonly Issue[] {
  const taken = contacts.findIndex(({ id }) => id === removed.id)
  const firstPath = ['contacts', taken, 'id']
  if (!contacts.some(({ id }) => id === kept.id)) {
    return [{ code: 'unknown_contact', path: ['kept', 'id'], contactId: kept.id }]
  }
  if (taken >= 0) return [{ code: 'duplicate_id', path: ['removed', 'id'], id: removed.id, firstPath }]
  const [circle = []] = [kept, removed]
    .map(({ id }) => introducerCircleIssues(id, undone, ['removed', 'introducedBy']))
    .filter((issues) => issues.length > 0)
  return circle
}
