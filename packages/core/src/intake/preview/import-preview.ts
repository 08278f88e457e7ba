import type { Activity } from '../../activity/activity-schema.ts'
import type { Contact } from '../../contact/contact-schema.ts'
import type { DuplicateReason } from '../../contact/duplicate-reason.ts'
import type { TargetEmployer } from '../../employer/target-employer-schema.ts'
import type { ChannelGuess } from '../guess/channel-reason.ts'
import type { ImportIssue } from '../import-issue.ts'
import type { ImportSource } from '../import-source.ts'
import type { ImportedFile } from '../imported.ts'
import type { MayBeSame } from '../match/same-person.ts'
import type { FieldChange, FieldConflict } from './field-change.ts'
import type { LeftOutField } from './left-out-field.ts'
import type { SkippedEntry } from './skip-reason.ts'
import type { ImportSpread } from './spread-due.ts'

/** What an import would do to a record; nothing is done before `applyImport`. */
export type ImportPreview = {
  /** Contacts to be added, those worth being in touch with soonest first. */
  readonly added: readonly AddedContact[]
  /** Known contacts of whom the files say something new. */
  readonly updated: readonly MatchedContact[]
  /** Known contacts of whom the files say nothing new. */
  readonly unchanged: readonly MatchedContact[]
  /** Activities to be added, in order of time. */
  readonly activities: readonly Activity[]
  /** Activities that an earlier import added already. */
  readonly knownActivities: number
  /** Target employers to be added. */
  readonly employers: readonly TargetEmployer[]
  /** What is left out, and why. */
  readonly skipped: readonly SkippedEntry[]
  /** How the people added come due, a few each week. */
  readonly spread: ImportSpread
  /** What could not be read in the files, with line numbers. */
  readonly issues: readonly ImportIssue[]
  /** The files, with what each was taken for. */
  readonly files: readonly ImportedFile[]
}

/** Where the files speak of a person. */
export type PersonInFiles = {
  /** Keys of their entries, in alphabetical order; several where files, or a file, hold them more than once. */
  readonly keys: readonly [string, ...string[]]
  /** Where their entries stand. */
  readonly sources: readonly ImportSource[]
  /** Whom they may also be; the seeker is asked, and meanwhile they count as somebody else. */
  readonly mayBe: readonly MayBeSame[]
  /** What the files say of them that a record cannot hold. */
  readonly leftOut: readonly LeftOutField[]
}

/** Somebody new. */
export type AddedContact = PersonInFiles & {
  /** The contact as it would be added. */
  readonly contact: Contact
  /** The channel they are taken to be known through, and why. */
  readonly channel: ChannelGuess
}

/** Somebody known. */
export type MatchedContact = PersonInFiles & {
  /** Id of the known contact. */
  readonly contactId: string
  /** Their name in the record. */
  readonly name: string
  /** Why the two are taken for one person, strongest first; none where an earlier import or the seeker tells it. */
  readonly reasons: readonly DuplicateReason[]
  /** Fields that are filled, or overwritten because the seeker said so. */
  readonly changes: readonly FieldChange[]
  /** Fields in which the record stays as it is although the files differ. */
  readonly conflicts: readonly FieldConflict[]
}
