import type { Seeker } from '../seeker/seeker-schema.ts'
import type { Channel } from './channel-schema.ts'

/** Whether the seeker says that they belong to a channel, or to another one whose members it admits. */
export function isAdmitted({ id, admits = [] }: Channel, { affiliations }: Pick<Seeker, 'affiliations'>): boolean {
  return affiliations.some((it) => it === id || admits.includes(it))
}
