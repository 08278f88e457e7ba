import type { ColumnMapping } from './column-mapping.ts'
import type { ImportFormat } from './import-format.ts'

/** How files are read; everything can be left out. */
export type ImportOptions = {
  /** Name of the file, where its content is passed alone. */
  readonly name?: string
  /** What the columns of a CSV file hold, where the guess in `files[].columns` was wrong. */
  readonly columns?: ColumnMapping
  /** What a CSV file is to be taken for, where that was recognized wrongly. */
  readonly format?: Exclude<ImportFormat, 'vcard'>
  /** IANA time zone of dates and times that name none; UTC if absent or unknown. */
  readonly timeZone?: string
  /** Whether 3/4/2026 is the third of April; told by the other dates of the column if absent. */
  readonly dayFirst?: boolean
  /** The seeker's own profile, to tell their messages from others'; if absent, the person who is in every conversation. */
  readonly ownProfileUrl?: string
  /** The seeker's own name, where messages name no profiles. */
  readonly ownName?: string
}
