import { normalizeProfileUrl } from '../../contact/normalize-profile-url.ts'
import type { ImportOptions } from '../import-options.ts'
import { nameKey } from '../person-key.ts'
import type { Invitation } from './invitation.ts'
import type { Message, Participant } from './message.ts'

/** Tells participants apart: by profile, or by name where a file names no profile. */
export type Identify = (participant: Participant) => string

/** The share of conversations that the seeker must be in; some others may have closed their account (assumption). */
const minShare = 0.9

/** Identifies participants; a name counts as the profile of the only sender who has it. */
export function identifyIn(messages: readonly Message[]): Identify {
  const profiles = new Map<string, string | undefined>()
  for (const { from, to } of messages) {
    for (const { name, profileUrl } of [from, ...to]) {
      const profile = profileUrl && normalizeProfileUrl(profileUrl)
      if (!profile || name === '') continue
      const known = profiles.get(nameKey(name))
      profiles.set(nameKey(name), profiles.has(nameKey(name)) && known !== profile ? undefined : profile)
    }
  }
  return ({ name, profileUrl }) =>
    (profileUrl && normalizeProfileUrl(profileUrl)) || profiles.get(nameKey(name)) || `name:${nameKey(name)}`
}

/** Whose export it is: as said, or who sent the invitations, or who is in (nearly) every conversation. */
export function findOwner(
  messages: readonly Message[],
  invitations: readonly Invitation[],
  identify: Identify,
  { ownProfileUrl, ownName }: ImportOptions,
): string | undefined {
  const present = new Set(messages.flatMap(({ from, to }) => [from, ...to]).map(identify))
  const said: readonly Participant[] = [
    ...(ownProfileUrl ? [{ name: '', profileUrl: ownProfileUrl }] : []),
    ...(ownName ? [{ name: ownName }] : []),
    ...invitations.flatMap(({ owner }) => owner ?? []).slice(0, 1),
  ]
  return said.map(identify).find((id) => present.has(id)) ?? inEveryConversation(messages, identify)
}

function inEveryConversation(messages: readonly Message[], identify: Identify): string | undefined {
  const conversations = new Map<string, Set<string>>()
  for (const { conversation, from, to } of messages) {
    const people = [from, ...to].map(identify)
    const id = conversation ?? people.toSorted().join('\n')
    conversations.set(id, new Set([...(conversations.get(id) ?? []), ...people]))
  }
  const counts = new Map<string, number>()
  for (const people of conversations.values()) for (const one of people) counts.set(one, (counts.get(one) ?? 0) + 1)
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  if (!first || first[1] === second?.[1]) return undefined
  return first[1] >= conversations.size * minShare ? first[0] : undefined
}
