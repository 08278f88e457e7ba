import type { ChannelSnapshot } from './channel-snapshot.ts'
import type { FunnelItem } from './funnel-item.ts'
import { type FunnelStep, funnelRates, funnelSteps, stepOrder } from './funnel-step.ts'
import { mergeOpen, type OpenAttempts } from './merge-open.ts'

/** Counts people of one channel by the steps they passed and the one that is open. */
export function countItems(items: readonly FunnelItem[]): ChannelSnapshot {
  const reached = { approached: 0, replied: 0, conversed: 0, referred: 0, interviewed: 0, offered: 0 }
  const successes = { replied: 0, conversed: 0, referred: 0, interviewed: 0, offered: 0 }
  const open = {
    replied: noneOpen(),
    conversed: noneOpen(),
    referred: noneOpen(),
    interviewed: noneOpen(),
    offered: noneOpen(),
  }
  for (const { people, step, steppedAt, weight } of items) {
    for (const passed of funnelSteps) if (isPassed(passed, step)) reached[passed] += people
    for (const rate of funnelRates) {
      if (isPassed(rate, step)) successes[rate] += people * weight
      else {
        open[rate].push({ since: steppedAt.getTime(), people, weighted: people * weight })
        break
      }
    }
  }
  const merged = {
    replied: mergeOpen(open.replied),
    conversed: mergeOpen(open.conversed),
    referred: mergeOpen(open.referred),
    interviewed: mergeOpen(open.interviewed),
    offered: mergeOpen(open.offered),
  }
  return { reached, successes, open: merged }
}

function noneOpen(): OpenAttempts[] {
  return []
}

function isPassed(step: FunnelStep, furthest: FunnelStep): boolean {
  return stepOrder[step] <= stepOrder[furthest]
}
