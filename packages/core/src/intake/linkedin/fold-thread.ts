import { daysBetween } from '../../value/days.ts'
import { importThresholds } from '../import-thresholds.ts'

/** A message between the seeker and one other person. */
export type ThreadMessage = { readonly at: Date; readonly isOutgoing: boolean; readonly line: number }

/** What a thread comes to: approaches, each with the first answer to it, and the last exchange. */
export type Thread = {
  readonly approaches: readonly { readonly sent: ThreadMessage; readonly answer?: ThreadMessage }[]
  /** The last message that answered one of the other side. */
  readonly lastExchange?: ThreadMessage
}

/**
 * Folds the messages with one person.
 *
 * Messages up to 90 days apart belong together. Where the seeker wrote first, that is an approach, and the first
 * message back is the answer to it. Where the other wrote first, the seeker approached nobody. Nothing is concluded
 * from how many messages there are: a chat is no conversation held until somebody says so.
 */
export function foldThread(messages: readonly ThreadMessage[]): Thread {
  const sorted = messages.toSorted((a, b) => a.at.getTime() - b.at.getTime() || a.line - b.line)
  const episodes = episodesIn(sorted)
  const approaches = episodes.flatMap(([sent, ...others]) => {
    if (!sent?.isOutgoing) return []
    const answer = others.find(({ isOutgoing }) => !isOutgoing)
    return [{ sent, ...(answer && { answer }) }]
  })
  const lastExchange = episodes.flatMap(answersIn).at(-1)
  return { approaches, ...(lastExchange && { lastExchange }) }
}

function episodesIn(sorted: readonly ThreadMessage[]): readonly (readonly ThreadMessage[])[] {
  const episodes: ThreadMessage[][] = []
  let last: Date | undefined
  for (const message of sorted) {
    const current = episodes.at(-1)
    if (current && last && daysBetween(last, message.at) <= importThresholds.silence_days) current.push(message)
    else episodes.push([message])
    last = message.at
  }
  return episodes
}

function answersIn(episode: readonly ThreadMessage[]): readonly ThreadMessage[] {
  return episode.filter(({ isOutgoing }, index) => {
    const before = episode[index - 1]
    return before !== undefined && before.isOutgoing !== isOutgoing
  })
}
