import type { Participant } from './message.ts'

/** What LinkedIn calls members who closed their account, or keep to themselves. */
const anonymous = /^linkedin (?:member|user)$/i

/** Somebody whom a row names; nobody where it names a closed account, or nothing at all. */
export function participant(name = '', profileUrl?: string): Participant | undefined {
  if (anonymous.test(name) || (name === '' && profileUrl === undefined)) return undefined
  return profileUrl === undefined ? { name } : { name, profileUrl }
}
