import { compareActivities } from '../activity/activities-by-contact.ts'
import type { ActivityOf } from '../activity/activity-schema.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { byStep } from './by-step.ts'
import type { FunnelItem } from './funnel-item.ts'
import { itemsFromCount, passedEarlierSteps, peopleAt } from './people-by-step.ts'

/**
 * Reads a recalled count, leaving out whom the log already has for that channel and time.
 *
 * Its outcomes are attributed to the middle of the time recalled, and counts for less than a log would: what is
 * recalled in one number shares its luck.
 */
export function recalledItems(
  tally: ActivityOf<'tally_recalled'>,
  logged: readonly FunnelItem[],
): readonly FunnelItem[] {
  const inTime = logged.filter(
    ({ channel, from }) => channel === tally.channel && from >= tally.since && from <= tally.at,
  )
  const middle = new Date((tally.since.getTime() + tally.at.getTime()) / 2)
  const recalled = passedEarlierSteps(tally)
  const unlogged = byStep((step) => Math.max(0, recalled[step] - peopleAt(inTime, step)))
  return itemsFromCount(passedEarlierSteps(unlogged), {
    channel: tally.channel,
    from: tally.since,
    until: tally.at,
    steppedAt: middle,
    weight: thresholds.memoryWeight.value,
    occasion: `recalled ${tally.id}`,
  })
}

/** The recalled counts that stand: of two for one channel that overlap in time, the later one. */
export function standingTallies(
  tallies: readonly ActivityOf<'tally_recalled'>[],
): readonly ActivityOf<'tally_recalled'>[] {
  const latestFirst = [...tallies].sort((first, second) => compareActivities(second, first))
  return latestFirst.filter((tally, index) => !latestFirst.slice(0, index).some((later) => overlap(tally, later)))
}

function overlap(earlier: ActivityOf<'tally_recalled'>, later: ActivityOf<'tally_recalled'>): boolean {
  return earlier.channel === later.channel && earlier.at > later.since
}
