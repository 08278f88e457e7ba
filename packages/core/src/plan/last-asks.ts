import type { Ask } from '../activity/activity-codes.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { askOf } from '../activity/business-ask.ts'

/** What was asked of somebody, and when. */
export type LastAsk = { readonly ask: Ask; readonly at: Date }

/** The last thing asked of each contact. Activities are in order of time. */
export function lastAsks(activities: readonly Activity[]): ReadonlyMap<string, LastAsk> {
  const asks = new Map<string, LastAsk>()
  for (const activity of activities) {
    const ask = askOf(activity)
    if (ask && 'contactId' in activity && activity.contactId) asks.set(activity.contactId, { ask, at: activity.at })
  }
  return asks
}
