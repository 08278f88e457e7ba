import type { FunnelItem } from '../funnel/funnel-item.ts'
import type { Seeker } from '../seeker/seeker-schema.ts'
import { recentDays } from '../summary/logged-hours.ts'
import { addDays, daysBetween } from '../value/days.ts'

/** How many people were approached recently, and over how many weeks. */
export type Pace = {
  /** Weeks measured, at least 1. */
  readonly weeks: number
  /** People approached a week. */
  readonly perWeek: number
  /** People approached in the window, by channel. */
  readonly approaches: ReadonlyMap<string, number>
  /** The same, with recalled counts weighing less. */
  readonly weighted: ReadonlyMap<string, number>
}

/**
 * Measures how many people the seeker approached per week over the last four weeks, or so many days.
 *
 * A search younger than that is measured over its own length, at least a week.
 */
export function derivePace(
  { searchStartedAt }: Seeker,
  items: readonly FunnelItem[],
  now: Date,
  maxDays: number = recentDays,
): Pace {
  const earliest = items.reduce((first, { from }) => (from < first ? from : first), searchStartedAt ?? now)
  const days = Math.min(maxDays, Math.max(7, daysBetween(earliest, now)))
  const since = addDays(now, -days)
  const approaches = new Map<string, number>()
  const weighted = new Map<string, number>()
  for (const item of items) {
    const people = item.people * shareSince(since, item)
    if (people === 0) continue
    approaches.set(item.channel, (approaches.get(item.channel) ?? 0) + people)
    weighted.set(item.channel, (weighted.get(item.channel) ?? 0) + people * item.weight)
  }
  const total = [...approaches.values()].reduce((sum, people) => sum + people, 0)
  return { weeks: days / 7, perWeek: total / (days / 7), approaches, weighted }
}

/** The share of an item's time that lies in the window, people being spread evenly over it. */
function shareSince(since: Date, { from, until }: FunnelItem): number {
  if (from >= since) return 1
  return until <= since ? 0 : daysBetween(since, until) / daysBetween(from, until)
}
