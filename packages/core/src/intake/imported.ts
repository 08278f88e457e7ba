import type { Activity } from '../activity/activity-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import type { TargetEmployer } from '../employer/target-employer-schema.ts'
import type { ColumnMapping } from './column-mapping.ts'
import type { ImportFormat } from './import-format.ts'
import type { ImportIssue } from './import-issue.ts'
import type { ImportSource } from './import-source.ts'

/** What a file says about one person; what it does not say is absent. */
export type ImportedContact = Partial<Omit<Contact, 'id' | 'name' | 'introducedBy'>> & {
  /** Identifies the person in every file of the same kind, such as `linkedin.com/in/ana-ruiz`; the same file gives the same key. */
  readonly key: string
  readonly source: ImportSource
  readonly name: string
  /** Groups the file puts the person in, such as `Family` or `Work`, as written there. */
  readonly labels: readonly string[]
}

/** Something a file says happened with one person of the import. */
export type ImportedActivity = {
  /** Identifies the activity in every file of the same kind. */
  readonly key: string
  readonly source: ImportSource
  /** The activity, whose `contactId` is the key of an imported contact and whose id is absent. */
  readonly activity: ActivityDraft
}

/** An activity without its id. */
export type ActivityDraft = Activity extends infer One ? (One extends Activity ? Omit<One, 'id'> : never) : never

/** An employer a file names as wanted. */
export type ImportedEmployer = {
  readonly key: string
  readonly source: ImportSource
  readonly employer: Omit<TargetEmployer, 'id'>
}

/** What files say, read and normalized, before it is compared with a record. */
export type Imported = {
  readonly contacts: readonly ImportedContact[]
  readonly activities: readonly ImportedActivity[]
  readonly employers: readonly ImportedEmployer[]
  /** What could not be read, and what is odd, in the order of files and lines. */
  readonly issues: readonly ImportIssue[]
  /** The files read, with what each was taken for. */
  readonly files: readonly ImportedFile[]
}

/** A file that was read. */
export type ImportedFile = {
  readonly name: string
  readonly format: ImportFormat
  /** Entries in the file, without its header. */
  readonly rows: number
  /** Which column was read as what; absent where the format settles that. */
  readonly columns?: ColumnMapping
}
