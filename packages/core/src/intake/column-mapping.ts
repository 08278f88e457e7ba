/** The field each column is read as, by the column's header; a column that is absent is left out. */
export type ColumnMapping = Readonly<Record<string, ContactColumn>>

/** Fields that a column of any CSV file can be read as. */
export const contactColumns = [
  'name',
  'given_name',
  'family_name',
  'email',
  'phone',
  'employer',
  'job_title',
  'profile_url',
  'channel',
  'labels',
  'known_since',
  'last_contacted_at',
  'note',
] as const

/** A field that a column of any CSV file can be read as. */
export type ContactColumn = (typeof contactColumns)[number]
