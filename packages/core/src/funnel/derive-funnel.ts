import { type AnswerCurve, answerCurve } from '../evidence/answer-curve.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { countItems } from './count-items.ts'
import type { FunnelCounts } from './funnel-counts.ts'
import type { FunnelItem } from './funnel-item.ts'
import { namedItems } from './named-items.ts'
import { recalledItems, standingTallies } from './recalled-items.ts'
import { unnamedItems } from './unnamed-items.ts'

/** Everyone approached so far, from the log and from memory, each counted once. */
export function deriveItems(record: NetworkingRecord): readonly FunnelItem[] {
  const logged = [...namedItems(record), ...unnamedItems(record)]
  const tallies = record.activities.filter((activity) => activity.type === 'tally_recalled')
  return [...logged, ...standingTallies(tallies).flatMap((tally) => recalledItems(tally, logged))]
}

/** Counts how far the people approached came, channel by channel. */
export function deriveFunnel(items: readonly FunnelItem[], now: Date, curve: AnswerCurve = answerCurve): FunnelCounts {
  const byChannel = new Map<string, FunnelItem[]>()
  for (const item of items) {
    const entries = byChannel.get(item.channel)
    if (entries) entries.push(item)
    else byChannel.set(item.channel, [item])
  }
  return Object.fromEntries([...byChannel].map(([channel, own]) => [channel, countItems(own, now, curve)]))
}
