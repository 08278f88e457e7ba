import type { FunnelRate, FunnelStep } from './funnel-step.ts'
import type { OpenAttempts } from './merge-open.ts'

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
