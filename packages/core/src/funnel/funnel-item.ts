import type { FunnelStep } from './funnel-step.ts'

/**
 * People approached through one channel who came just as far: one person with a name, or several counted together.
 *
 * `startedAt` is when they were approached, `steppedAt` when they reached their step. `weight` says how much the count
 * tells: 1 for the log, less for memory.
 */
export type FunnelItem = {
  readonly channel: string
  readonly people: number
  readonly step: FunnelStep
  readonly startedAt: Date
  readonly steppedAt: Date
  readonly weight: number
}
