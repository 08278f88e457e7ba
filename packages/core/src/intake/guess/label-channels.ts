import type { Channel } from '../../channel/channel-schema.ts'
import type { ChannelId } from '../../channel/channels.ts'
import { wordsOf } from '../../contact/normalize-text.ts'
import { keysOf } from '../../value/keys-of.ts'
import type { ImportChoices } from '../import-choices.ts'
import { channelLabels } from './channel-labels.ts'

/** A channel that a label names, and whether the seeker chose that or the table says so. */
export type LabelChannel = {
  readonly channel: string
  readonly isChosen: boolean
}

/**
 * Which channel a label names: as the seeker chose, as the portal calls its channels, or by the table of words.
 *
 * Several labels are looked up in the order of these three, and of the table.
 */
export function labelChannels(
  channels: readonly Channel[],
  choices: ImportChoices['labels'],
): (label: string) => LabelChannel | undefined {
  const chosen = new Map(choices.map(({ label, channel }) => [label, channel]))
  const ids = new Set(channels.map(({ id }) => id))
  const names = new Map(
    channels.flatMap(({ id, label = '' }) => [id, label].map((name) => [wordKey(name), id] as const)),
  )
  const words = wordTable(ids)
  return (label) => {
    const choice = chosen.get(label)
    if (choice !== undefined && ids.has(choice)) return { channel: choice, isChosen: true }
    const key = wordKey(label)
    const own = key === '' ? undefined : (names.get(key) ?? words.get(key))
    const channel = own ?? firstOf(wordsOf(label).flatMap((word) => words.get(word) ?? []))
    return channel === undefined ? undefined : { channel, isChosen: false }
  }
}

/** The channel that comes first in the table: "friends from work" are coworkers. */
function firstOf(found: readonly ChannelId[]): ChannelId | undefined {
  return keysOf(channelLabels).find((channel) => found.includes(channel))
}

/** Each word of the table with its channel, the first of the table where it stands twice. */
function wordTable(ids: ReadonlySet<string>): ReadonlyMap<string, ChannelId> {
  const table = new Map<string, ChannelId>()
  for (const channel of keysOf(channelLabels)) {
    if (!ids.has(channel)) continue
    for (const word of channelLabels[channel].split(',')) if (!table.has(word)) table.set(word, channel)
  }
  return table
}

function wordKey(text: string): string {
  return wordsOf(text).join(' ')
}
