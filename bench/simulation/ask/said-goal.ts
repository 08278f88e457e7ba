import type { Conclusions } from './conclusions.ts'

/** What core says of a goal. */
export type SaidGoal = {
  /** That it is met in time at today's pace. */
  readonly probability: number
  /** Weeks until it is met, with some probability; absent where that is too far away. */
  readonly quantiles: readonly { readonly probability: number; readonly weeks?: number }[]
  /** All weekly hours by channel that are promised to lift that probability; absent where none are. */
  readonly promise?: { readonly probability: number; readonly hours: Readonly<Record<string, number>> }
}

export function saidGoal(conclusions: Conclusions): SaidGoal {
  const { gap, fill } = conclusions.gap()
  const quantiles = gap.forecast?.quantiles ?? []
  const promise = (fill.kind === 'move_hours' || fill.kind === 'more_hours') && {
    probability: fill.probability,
    hours: Object.fromEntries(fill.byChannel.map(({ channel, hours }) => [channel, hours])),
  }
  return { probability: gap.probability ?? 0, quantiles, ...(promise && { promise }) }
}
