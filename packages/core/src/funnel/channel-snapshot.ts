import { type FunnelRate, type FunnelStep, funnelRates, funnelSteps } from './funnel-step.ts'
import { mergeOpen, type OpenAttempts } from './merge-open.ts'

/**
 * What one channel brought, kept so that it can be read at any later moment.
 *
 * `successes` are weighted, as are `weighted` open attempts; `open` is in order of time with one entry for each moment.
 */
export type ChannelSnapshot = {
  readonly reached: Readonly<Record<FunnelStep, number>>
  readonly successes: Readonly<Record<FunnelRate, number>>
  readonly open: Readonly<Record<FunnelRate, readonly OpenAttempts[]>>
}

/** Adds two snapshots of one channel. */
export function addSnapshots(first: ChannelSnapshot, second: ChannelSnapshot): ChannelSnapshot {
  const [reached, successes, open] = [{ ...first.reached }, { ...first.successes }, { ...first.open }]
  for (const step of funnelSteps) reached[step] += second.reached[step]
  for (const rate of funnelRates) {
    successes[rate] += second.successes[rate]
    open[rate] = mergeOpen([...open[rate], ...second.open[rate]])
  }
  return { reached, successes, open }
}
