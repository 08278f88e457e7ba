import type { Activity } from '../activity/activity-schema.ts'
import type { FunnelItem } from './funnel-item.ts'

/** What happens within so many hours in one place is one evening (an assumption). */
const eveningHours = 12

export function isSameEvening(one: Date, other: Date): boolean {
  return Math.abs(one.getTime() - other.getTime()) <= eveningHours * 3_600_000
}

/**
 * Marks whom one event brought, in whose channel they are: those approached on its evening.
 *
 * They share its luck: how full it was, who came, how the seeker felt.
 */
export function markOccasions(items: readonly FunnelItem[], log: readonly Activity[]): readonly FunnelItem[] {
  const events = new Map<string, Date[]>()
  for (const activity of log) {
    if (activity.type !== 'event_attended') continue
    const times = events.get(activity.channel)
    if (times) times.push(activity.at)
    else events.set(activity.channel, [activity.at])
  }
  if (events.size === 0) return items
  return items.map((item) => {
    const event = events.get(item.channel)?.find((at) => isSameEvening(at, item.from))
    return event ? { ...item, occasion: `event ${event.getTime()}` } : item
  })
}
