import type { Contact } from '../contact/contact-schema.ts'
import { mergeFields } from '../contact/merge-fields.ts'
import type { MergePolicy } from '../contact/merge-policy.ts'
import type { Result } from '../issue/issue.ts'
import { resultOf } from '../issue/result.ts'
import { introducerCircleIssues } from './introducer-circle.ts'
import { moveActivities } from './merge-activities.ts'
import { moveAppointments } from './merge-contact-lists.ts'
import { knownSinceFirstActivity } from './merge-known-since.ts'
import { findMergePair, type MergePair } from './merge-pair.ts'
import type { MergeUndo } from './merge-undo-schema.ts'
import type { NetworkingRecord, RecordPart } from './record-schema.ts'

/** A record after a merge of two contacts, and what undoes the merge. */
export type ContactMerge<Part extends RecordPart = NetworkingRecord> = {
  /** The record with one contact in place of two. */
  readonly record: Part
  /** What `undoMerge` needs to take the merge back. */
  readonly undo: MergeUndo
}

/**
 * Merges two contacts of one person into one.
 *
 * `keep` stays, `remove` goes, and everything that named it names the one kept. No activity is lost. The policy chooses
 * whose fields stay (`mergeChoices`); the merged contact is known no later than the first activity with either. Refused
 * where a contact is unknown, both are the same, or one introduced the other or was introduced to them: the log then
 * says that they are two people, and must be corrected first. A part of the record is enough: the two, whom they
 * introduced, the chain of people who introduced them, and the activities and appointments of both.
 */
export function mergeContacts<Part extends RecordPart>(
  record: Part,
  { policy, ...pair }: MergePair & { readonly policy?: MergePolicy },
): Result<ContactMerge<Part>> {
  const found = findMergePair(record, pair)
  if (!found.success) return found
  const { kept, removed } = found.value
  const { activities, ...moved } = moveActivities(record.activities, pair)
  const { appointments, movedAppointments } = moveAppointments(record.appointments ?? [], pair)
  const merged = knownSinceFirstActivity(mergeFields(kept, removed, policy), activities)
  const introduced = record.contacts.filter(
    ({ id, introducedBy }) => introducedBy === pair.remove && id !== pair.remove,
  )
  const undo: MergeUndo = {
    kept,
    merged,
    removed,
    removedFrom: record.contacts.indexOf(removed),
    introducedContactIds: introduced.map(({ id }) => id),
    ...moved,
    movedAppointments,
  }
  const contacts = contactsAfter(record, undo)
  return resultOf(
    { record: { ...record, contacts, activities, ...(record.appointments && { appointments }) }, undo },
    introducerCircleIssues(kept.id, contacts, ['remove']),
  )
}

function contactsAfter({ contacts }: RecordPart, { kept, merged, removed }: MergeUndo): readonly Contact[] {
  return contacts
    .filter((contact) => contact !== removed)
    .map((contact) => {
      if (contact === kept) return merged
      return contact.introducedBy === removed.id ? { ...contact, introducedBy: kept.id } : contact
    })
}
