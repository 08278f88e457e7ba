import { byRate, byStep } from './by-step.ts'
import type { ChannelSummary } from './channel-summary.ts'
import type { FunnelItem } from './funnel-item.ts'
import { type FunnelStep, funnelRates, funnelSteps, stepOrder } from './funnel-step.ts'
import { mergeOpen, type OpenAttempts } from './merge-open.ts'
import { weightByOccasion } from './weight-by-occasion.ts'

/** Counts people of one channel by the steps they passed and the one that is open. */
export function countItems(items: readonly FunnelItem[]): ChannelSummary {
  const reached = byStep(() => 0)
  const successes = byRate(() => 0)
  const open = byRate((): OpenAttempts[] => [])
  const told = weightByOccasion(items)
  for (const item of items) {
    const { people, step, steppedAt } = item
    for (const passed of funnelSteps) if (isPassed(passed, step)) reached[passed] += people
    for (const rate of funnelRates) {
      if (isPassed(rate, step)) successes[rate] += people * told(item, rate)
      else {
        open[rate].push({ since: steppedAt.getTime(), people, weighted: people * told(item, rate) })
        break
      }
    }
  }
  return { reached, successes, open: byRate((rate) => mergeOpen(open[rate])) }
}

function isPassed(step: FunnelStep, furthest: FunnelStep): boolean {
  return stepOrder[step] <= stepOrder[furthest]
}
