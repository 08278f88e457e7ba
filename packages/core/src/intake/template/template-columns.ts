import type { ContactColumn } from '../column-mapping.ts'

/** Columns of our own table of contacts, which is written and read without loss. */
export const contactsTemplate = [
  'name',
  'channel',
  'employer',
  'job_title',
  'email',
  'phone',
  'profile_url',
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
  'tags',
  'note',
] as const satisfies readonly ContactColumn[]

/** Columns of our own table of activities; contacts are named as in the table of contacts. */
export const activitiesTemplate = [
  'at',
  'type',
  'contact',
  'contact_email',
  'contact_profile_url',
  'other_contact',
  'other_contact_email',
  'other_contact_profile_url',
  'channel',
  'employer',
  'ask',
  'answer',
  'depth',
  'setting',
  'minutes',
  'count',
  'people_met',
  'predicted_comfort',
  'felt_comfort',
  'since',
  'approached',
  'replied',
  'conversed',
  'referred',
  'interviewed',
  'offered',
  'not_yet_asked',
  'note',
] as const

/** Columns of our own table of employers. */
export const employersTemplate = ['employer', 'role', 'motivation', 'posting', 'note'] as const

/** A column of our own table of activities. */
export type ActivityColumn = (typeof activitiesTemplate)[number]

/** A column of our own table of employers. */
export type EmployerColumn = (typeof employersTemplate)[number]
