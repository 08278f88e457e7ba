import { thresholds } from '../evidence/thresholds.ts'
import type { FunnelItem } from './funnel-item.ts'
import { type FunnelRate, type FunnelStep, funnelRates, funnelSteps, stepOrder } from './funnel-step.ts'

const correlation = thresholds.sharedLuck.value

/**
 * The weight of one person of an occasion as evidence on a step.
 *
 * n people who share their luck count as n / (1 + (n − 1) ρ), ρ being 0.1 (an assumption): one evening never counts for more
 * than 10 people met apart. Those of no occasion count in full, recalled counts by their weight at most.
 */
export function weightByOccasion(items: readonly FunnelItem[]): (item: FunnelItem, rate: FunnelRate) => number {
  const people = new Map<string, number[]>()
  for (const { occasion, step, people: count } of items) {
    if (occasion === undefined) continue
    const tries = people.get(occasion) ?? funnelRates.map(() => 0)
    for (const rate of funnelRates)
      if (isTried(rate, step)) tries[stepOrder[rate] - 1] = (tries[stepOrder[rate] - 1] ?? 0) + count
    people.set(occasion, tries)
  }
  return ({ occasion, weight }, rate) => {
    const tries = occasion === undefined ? 1 : (people.get(occasion)?.[stepOrder[rate] - 1] ?? 1)
    return Math.min(weight, 1 / (1 + Math.max(0, tries - 1) * correlation))
  }
}

/** Whether a person at the furthest step has tried a step: they took the one before. */
function isTried(rate: FunnelRate, furthest: FunnelStep): boolean {
  return stepOrder[furthest] >= stepOrder[rate] - 1 && stepOrder[rate] < funnelSteps.length
}
