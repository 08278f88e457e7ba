import type { Activity } from '../activity/activity-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { type AnswerCurve, answerCurve } from '../evidence/answer-curve.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import type { FunnelCounts } from './funnel-counts.ts'
import type { FunnelItem } from './funnel-item.ts'
import { funnelAt, snapshotFunnel } from './funnel-snapshot.ts'
import { namedItems } from './named-items.ts'
import { recalledItems, standingTallies } from './recalled-items.ts'
import { searchLog } from './search-log.ts'
import { unnamedItems } from './unnamed-items.ts'

/** Everyone approached in this search, from the log and from memory, each counted once. */
export function deriveItems(record: NetworkingRecord): readonly FunnelItem[] {
  const { logged, recalled } = itemsOfSearch(record.contacts, searchLog(record))
  return [...logged, ...recalled]
}

/** Who was approached according to the log of a search, and who besides according to memory. */
export function itemsOfSearch(
  contacts: readonly Contact[],
  log: readonly Activity[],
): { readonly logged: readonly FunnelItem[]; readonly recalled: readonly FunnelItem[] } {
  const logged = [...namedItems(contacts, log), ...unnamedItems(log)]
  const tallies = log.filter((activity) => activity.type === 'tally_recalled')
  return { logged, recalled: standingTallies(tallies).flatMap((tally) => recalledItems(tally, logged)) }
}

/** Counts how far the people approached came, channel by channel, as it looks at one moment. */
export function deriveFunnel(items: readonly FunnelItem[], now: Date, curve: AnswerCurve = answerCurve): FunnelCounts {
  return funnelAt(snapshotFunnel(items), now, curve)
}
