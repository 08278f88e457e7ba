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
  /** Where it was read. */
  readonly source: ImportSource
  /** Their name. */
  readonly name: string
  /** Groups the file puts the person in, such as `Family` or `Work`, as written there. */
  readonly labels: readonly string[]
}

/** Something a file says happened with one person of the import. */
export type ImportedActivity = {
  /** Identifies the activity in every file of the same kind. */
  readonly key: string
  /** Where it was read. */
  readonly source: ImportSource
  /** The activity, whose `contactId` is the key of an imported contact and whose id is absent. */
  readonly activity: ActivityDraft
}

/** An activity without its id. */
export type ActivityDraft = Activity extends infer One ? (One extends Activity ? Omit<One, 'id'> : never) : never

/** An employer a file names as wanted. */
export type ImportedEmployer = {
  /** Identifies the employer in every file of the same kind. */
  readonly key: string
  /** Where it was read. */
  readonly source: ImportSource
  /** The employer, whose id is absent. */
  readonly employer: Omit<TargetEmployer, 'id'>
}

/** What files say, read and normalized, before it is compared with a record. */
export type Imported = {
  /** People, each once in a file. */
  readonly contacts: readonly ImportedContact[]
  /** What happened with them. */
  readonly activities: readonly ImportedActivity[]
  /** Employers named as wanted. */
  readonly employers: readonly ImportedEmployer[]
  /** What could not be read, and what is odd, in the order of files and lines. */
  readonly issues: readonly ImportIssue[]
  /** The files read, with what each was taken for. */
  readonly files: readonly ImportedFile[]
}

/** A file that was read. */
export type ImportedFile = {
  /** Its name, such as `Connections.csv`. */
  readonly name: string
  /** What it was taken for. */
  readonly format: ImportFormat
  /** Entries in the file, without its header. */
  readonly rows: number
  /** The headers of its columns, for a person to say what they are; absent where the format settles that. */
  readonly headers?: readonly string[]
  /** Which column was read as what; absent where the format settles that. */
  readonly columns?: ColumnMapping
}
