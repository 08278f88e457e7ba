/** The field each column is read as, by the column's header; a column that is absent is left out. */
export type ColumnMapping = Readonly<Record<string, ContactColumn>>

/** Fields that a column of any CSV file can be read as. */
export const contactColumns = [
  'name',
  'given_name',
  'middle_name',
  'family_name',
  'nickname',
  'email',
  'phone',
  'employer',
  'job_title',
  'profile_url',
  'channel',
  'labels',
  'tags',
  'known_since',
  'last_contacted_at',
  'starting_stage',
  'closeness',
  'contact_every_days',
  'snoozed_until',
  'influence',
  'years_shared',
  'offers',
  'needs',
  'note',
] as const

/** A field that a column of any CSV file can be read as. */
export type ContactColumn = (typeof contactColumns)[number]
