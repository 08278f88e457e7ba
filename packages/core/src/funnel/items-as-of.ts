import type { FunnelItem } from './funnel-item.ts'
import { funnelSteps, stepOrder } from './funnel-step.ts'

/**
 * Who had been approached by an earlier moment, and how far they had come, as far as their own times tell.
 *
 * Of somebody who reached a step since then, the step before is taken to have been reached long ago.
 */
export function itemsAsOf(items: readonly FunnelItem[], moment: Date): readonly FunnelItem[] {
  const time = moment.getTime()
  return items
    .filter(({ from }) => from.getTime() <= time)
    .map((item) =>
      item.steppedAt.getTime() <= time
        ? item
        : { ...item, step: funnelSteps[stepOrder[item.step] - 1] ?? 'approached', steppedAt: item.from },
    )
}
