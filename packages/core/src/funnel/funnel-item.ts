import type { FunnelStep } from './funnel-step.ts'

/**
 * People approached through one channel who came just as far: one person with a name, or several counted together.
 *
 * They were approached between `from` and `until`, and reached their step at `steppedAt`. `weight` says how much the
 * count tells: 1 for the log, less for memory.
 */
export type FunnelItem = {
  readonly channel: string
  readonly people: number
  readonly step: FunnelStep
  readonly from: Date
  readonly until: Date
  readonly steppedAt: Date
  readonly weight: number
  /** What all people of one evening, or of one number recalled, have in common: they share its luck. */
  readonly occasion?: string
  /** Whether these are résumés handed out rather than people approached. */
  readonly isHandout?: boolean
}
