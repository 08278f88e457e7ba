import type { ImportOptions } from '../import-options.ts'
import type { ImportSource } from '../import-source.ts'
import type { ImportedActivity } from '../imported.ts'
import type { LoggedEntries } from '../logged-entries.ts'
import type { PeopleIndex } from '../people-index.ts'
import { findOwner, identifyIn } from './find-owner.ts'
import { foldThread, type Thread } from './fold-thread.ts'
import { type PersonThread, threadsOf } from './threads-of.ts'

/** Makes approaches, answers and last contacts of messages, as far as it can be told who wrote them. */
export function joinMessages(
  files: readonly LoggedEntries[],
  people: PeopleIndex,
  options: ImportOptions,
): readonly ImportedActivity[] {
  const invitations = files.flatMap(({ entries }) => entries.invitations ?? [])
  return files.flatMap(({ entries: { messages = [] }, log }) => {
    const identify = identifyIn(messages)
    const owner = findOwner(messages, invitations, identify, options)
    const isToldByFile = messages.every(({ isOutgoing }) => isOutgoing !== undefined)
    if (messages.length > 0 && owner === undefined && !isToldByFile) {
      log.refuse(1, { code: 'unknown_owner' })
      return []
    }
    return threadsOf(messages, identify, owner).flatMap((thread) => joinThread(thread, people, log.at))
  })
}

function joinThread(
  { other, messages }: PersonThread,
  people: PeopleIndex,
  at: (line: number) => ImportSource,
): readonly ImportedActivity[] {
  const thread = foldThread(messages)
  const first = thread.approaches[0]?.sent ?? thread.lastExchange
  // Somebody who only ever wrote to the seeker, such as a recruiter, is nobody the seeker knows yet.
  if (!first) return []
  const person = other.name === '' ? people.find(other) : people.findOrAdd(other, at(first.line))
  if (!person) return []
  noteContact(person.key, thread, messages, people)
  return activitiesOf(person.key, thread, at)
}

function noteContact(
  key: string,
  { lastExchange }: Thread,
  messages: PersonThread['messages'],
  people: PeopleIndex,
): void {
  if (!lastExchange) return
  const { knownSince, lastContactedAt } = people.get(key) ?? {}
  if (!lastContactedAt || lastContactedAt < lastExchange.at) people.change(key, { lastContactedAt: lastExchange.at })
  const firstAt = messages.map(({ at }) => at).reduce((first, one) => (one < first ? one : first))
  if (knownSince && firstAt < knownSince) people.change(key, { knownSince: firstAt })
}

function activitiesOf(
  key: string,
  { approaches }: Thread,
  at: (line: number) => ImportSource,
): readonly ImportedActivity[] {
  return approaches.flatMap(({ sent, answer }): readonly ImportedActivity[] => {
    const moment = sent.at.toISOString()
    const approach: ImportedActivity = {
      key: `message:${key}:${moment}`,
      source: at(sent.line),
      activity: { type: 'approach_sent', contactId: key, at: sent.at },
    }
    if (!answer) return [approach]
    const reply: ImportedActivity = {
      key: `answer:${key}:${moment}`,
      source: at(answer.line),
      activity: { type: 'reply_received', contactId: key, at: answer.at },
    }
    return [approach, reply]
  })
}
