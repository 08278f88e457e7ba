import { byRate, byStep } from '../funnel/by-step.ts'
import type { FunnelItem } from '../funnel/funnel-item.ts'
import { type FunnelStep, funnelSteps, stepOrder } from '../funnel/funnel-step.ts'
import { addDays } from '../value/days.ts'
import type { Situation } from './derive-situation.ts'

/** How many people reached each step of the funnel a week. */
export type StepsPerWeek = Readonly<Record<FunnelStep, number>>

/**
 * Measures how many people reached each step a week, over the weeks in which the pace is measured.
 *
 * Who reached a later step has passed the earlier ones by then. Of people counted without names only the furthest step
 * has a date, which stands for all after the approach.
 */
export function stepsPerWeek({ record, items, pace, now }: Situation): StepsPerWeek {
  const since = addDays(now, -7 * pace.weeks).getTime()
  const recent = byStep(() => 0)
  for (const { stepTimes } of record.summaries.values()) {
    for (const step of funnelSteps) if ((stepTimes[stepOrder[step]] ?? 0) >= since) recent[step] += 1
  }
  for (const item of items.filter(isUnnamed)) {
    for (const step of funnelSteps.slice(1, stepOrder[item.step] + 1)) {
      if (item.steppedAt.getTime() >= since) recent[step] += item.people
    }
  }
  return { ...byRate((step) => recent[step] / pace.weeks), approached: pace.perWeek }
}

/** Whether an item counts people without names: résumés handed out, or recalled people. */
function isUnnamed({ isHandout = false, weight }: FunnelItem): boolean {
  return isHandout || weight < 1
}
