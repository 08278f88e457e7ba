import type { ActivityOf } from '../activity/activity-schema.ts'
import { thresholds } from '../evidence/thresholds.ts'
import type { FunnelItem } from './funnel-item.ts'
import { funnelSteps } from './funnel-step.ts'
import { itemsFromCount, passedEarlierSteps } from './people-by-step.ts'

/**
 * Reads a count by memory, leaving out whom the log already has for that channel and time.
 *
 * Approaches are taken to lie in the middle of the time recalled, and the count weighs less than a log would.
 */
export function recalledItems(
  tally: ActivityOf<'tally_recalled'>,
  logged: readonly FunnelItem[],
): readonly FunnelItem[] {
  const inTime = logged.filter(
    ({ channel, startedAt }) => channel === tally.channel && startedAt >= tally.since && startedAt <= tally.at,
  )
  const middle = new Date((tally.since.getTime() + tally.at.getTime()) / 2)
  const unlogged = { ...passedEarlierSteps(tally) }
  for (const step of funnelSteps) unlogged[step] = Math.max(0, unlogged[step] - peopleAt(step, inTime))
  return itemsFromCount(passedEarlierSteps(unlogged), {
    channel: tally.channel,
    startedAt: middle,
    steppedAt: middle,
    weight: thresholds.memoryWeight.value,
  })
}

function peopleAt(step: (typeof funnelSteps)[number], items: readonly FunnelItem[]): number {
  const at = funnelSteps.indexOf(step)
  return items.reduce((sum, item) => sum + (funnelSteps.indexOf(item.step) >= at ? item.people : 0), 0)
}
