import type { Identify } from './find-owner.ts'
import type { ThreadMessage } from './fold-thread.ts'
import type { Message, Participant } from './message.ts'

/** The messages between the seeker and one other person. */
export type PersonThread = { readonly other: Participant; readonly messages: readonly ThreadMessage[] }

/** Sorts messages by the other person; what is written to several at once is no thread with any of them. */
export function threadsOf(
  messages: readonly Message[],
  identify: Identify,
  owner: string | undefined,
): readonly PersonThread[] {
  const groups = groupConversations(messages, identify)
  const senders = new Set(messages.map(({ from }) => identify(from)))
  const threads = new Map<string, { other: Participant; messages: ThreadMessage[] }>()
  for (const { conversation, from, to, at, line, isOutgoing = identify(from) === owner } of messages) {
    const others = isOutgoing ? to.filter((one) => identify(one) !== owner) : [from]
    const [other] = others
    if (!other || others.length > 1 || (conversation !== undefined && groups.has(conversation))) continue
    const id = identify(other)
    if (id === owner || isListOfNames(other, senders.has(id))) continue
    const thread = threads.get(id) ?? { other, messages: [] }
    if (!thread.other.profileUrl) thread.other = { ...other, name: other.name || thread.other.name }
    thread.messages.push({ at, isOutgoing, line })
    threads.set(id, thread)
  }
  return [...threads.values()]
}

function groupConversations(messages: readonly Message[], identify: Identify): ReadonlySet<string> {
  const people = new Map<string, Set<string>>()
  for (const { conversation, from, to } of messages) {
    if (conversation === undefined) continue
    const known = people.get(conversation) ?? new Set()
    for (const one of [from, ...to]) known.add(identify(one))
    people.set(conversation, known)
  }
  return new Set([...people].flatMap(([conversation, { size }]) => (size > 2 ? [conversation] : [])))
}

/** Several names in one cell of a file without profiles; who wrote themselves may have a comma in the name. */
function isListOfNames({ name, profileUrl }: Participant, isSender: boolean): boolean {
  return profileUrl === undefined && name.includes(',') && !isSender
}
