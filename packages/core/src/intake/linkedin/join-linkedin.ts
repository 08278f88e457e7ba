import type { ImportOptions } from '../import-options.ts'
import type { ImportedActivity } from '../imported.ts'
import type { LoggedEntries } from '../logged-entries.ts'
import type { PeopleIndex } from '../people-index.ts'
import { joinInvitations } from './join-invitations.ts'
import { joinMessages } from './join-messages.ts'

/** Makes activities of invitations and messages, and notes with the people when they were last in contact. */
export function joinLinkedin(
  files: readonly LoggedEntries[],
  people: PeopleIndex,
  options: ImportOptions,
): readonly ImportedActivity[] {
  const activities = [...joinInvitations(files, people), ...joinMessages(files, people, options)]
  for (const { activity } of activities) {
    if ('contactId' in activity && activity.contactId !== undefined) knownBy(people, activity.contactId, activity.at)
  }
  return activities
}

/** Nothing can have happened with somebody before they were known, and an invitation comes before the connection. */
function knownBy(people: PeopleIndex, key: string, at: Date): void {
  const known = people.get(key)?.knownSince
  if (known && at < known) people.change(key, { knownSince: at })
}
