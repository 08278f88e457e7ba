import { byStep } from './by-step.ts'
import type { FunnelItem } from './funnel-item.ts'
import { type FunnelStep, funnelSteps, stepOrder } from './funnel-step.ts'

/** How many people reached each step, counted without names. */
export type PeopleReached = Readonly<Record<FunnelStep, number>>

/** Makes a count consistent: who reached a later step has passed the earlier ones. */
export function passedEarlierSteps(reached: Readonly<Partial<Record<FunnelStep, number>>>): PeopleReached {
  const passed = byStep(() => 0)
  let atLeast = 0
  for (const step of [...funnelSteps].reverse()) {
    atLeast = Math.max(atLeast, reached[step] ?? 0)
    passed[step] = atLeast
  }
  return passed
}

/** Splits a count without names into items, one for each step at which people stopped. */
export function itemsFromCount(
  reached: PeopleReached,
  item: Omit<FunnelItem, 'people' | 'step'>,
): readonly FunnelItem[] {
  return funnelSteps.flatMap((step, index) => {
    const further = funnelSteps[index + 1]
    const people = reached[step] - (further ? reached[further] : 0)
    return people > 0 ? [{ ...item, people, step }] : []
  })
}

/** How many people reached a step or went further. */
export function peopleAt(items: readonly FunnelItem[], step: FunnelStep): number {
  return items.reduce((sum, item) => sum + (stepOrder[item.step] >= stepOrder[step] ? item.people : 0), 0)
}
