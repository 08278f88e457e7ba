import type { FunnelRate, FunnelStep } from './funnel-step.ts'
import type { OpenAttempts } from './merge-open.ts'

/**
 * The counts of one channel, stored so that they can be read as of any later moment.
 *
 * `successes` are weighted, as are `weighted` open attempts; `open` is in order of time with one entry for each moment.
 */
export type ChannelSummary = {
  readonly reached: Readonly<Record<FunnelStep, number>>
  readonly successes: Readonly<Record<FunnelRate, number>>
  readonly open: Readonly<Record<FunnelRate, readonly OpenAttempts[]>>
}
