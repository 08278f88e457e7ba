import type { ChannelId } from './channels.ts'

/** The channels that people say they belong to, as a form asks for them. Any other channel is accepted too. */
export const belongings = [
  'professional_association',
  'service_club',
  'nonprofit',
  'place_of_worship',
  'alumni',
  'department',
  'career_center',
] as const satisfies readonly ChannelId[]

/** Something to belong to, as the id of its channel. */
export type Belonging = (typeof belongings)[number]
