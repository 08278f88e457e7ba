import type { ImportOptions } from '../import-options.ts'
import { importThresholds } from '../import-thresholds.ts'
import { nameKey, profileKey } from '../person-key.ts'
import type { Invitation } from './invitation.ts'
import type { Message, Participant } from './message.ts'

/** Tells participants apart: by profile, or by name where a file names no profile. */
export type Identify = (participant: Participant) => string

/** Identifies participants; a name counts as the profile of the only one who has it. */
export function identifyIn(messages: readonly Message[]): Identify {
  const ids = new Map<Participant, string>()
  const profiles = new Map<string, string | undefined>()
  for (const { from, to } of messages) {
    for (const one of [from, ...to]) {
      const profile = one.profileUrl && !ids.has(one) && profileKey(one.profileUrl)
      if (!profile) continue
      ids.set(one, profile)
      const name = nameKey(one.name)
      profiles.set(name, profiles.has(name) && profiles.get(name) !== profile ? undefined : profile)
    }
  }
  const identify: Identify = ({ name, profileUrl }) =>
    (profileUrl && profileKey(profileUrl)) || profiles.get(nameKey(name)) || `name:${nameKey(name)}`
  return (one) => {
    const id = ids.get(one) ?? identify(one)
    ids.set(one, id)
    return id
  }
}

/** Whose export it is: as said, or who sent the invitations, or who is in (nearly) every conversation. */
export function findOwner(
  messages: readonly Message[],
  invitations: readonly Invitation[],
  identify: Identify,
  { ownProfileUrl, ownName }: ImportOptions,
): string | undefined {
  const present = new Set<string>()
  for (const { from, to } of messages) for (const one of [from, ...to]) present.add(identify(one))
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
    const known = conversations.get(id) ?? new Set()
    for (const one of people) known.add(one)
    conversations.set(id, known)
  }
  const counts = new Map<string, number>()
  for (const people of conversations.values()) for (const one of people) counts.set(one, (counts.get(one) ?? 0) + 1)
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  if (!first || first[1] === second?.[1]) return undefined
  return first[1] >= conversations.size * importThresholds.min_owner_share ? first[0] : undefined
}
