import type { Participant } from './message.ts'
import { withoutDegrees } from './without-degrees.ts'

/** What LinkedIn calls members who closed their account, or keep to themselves. */
const anonymous = /^linkedin (?:member|user)$/i

/** Somebody whom a row names; nobody where it names a closed account, or nothing at all. */
export function participant(name = '', profileUrl?: string): Participant | undefined {
  if (anonymous.test(name) || (name === '' && profileUrl === undefined)) return undefined
  // Without a profile, commas may as well separate several names.
  return profileUrl === undefined ? { name } : { name: withoutDegrees(name), profileUrl }
}
