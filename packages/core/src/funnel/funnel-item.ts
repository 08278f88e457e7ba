import type { FunnelStep } from './funnel-step.ts'

/**
 * People approached through one channel who came just as far: one person with a name, or several counted together.
 *
 * They were approached between `from` and `until`, and reached their step at `steppedAt`. `weight` says how much the
 * count tells: 1 for the log, less for memory.
 */
export type FunnelItem = {
  /** Id of the channel. */
  readonly channel: string
  /** How many people; 1 for one with a name. */
  readonly people: number
  /** How far they came. */
  readonly step: FunnelStep
  /** When the first of them was approached. */
  readonly from: Date
  /** When the last of them was approached; the same as `from` for one person. */
  readonly until: Date
  /** When they reached that step. */
  readonly steppedAt: Date
  /** How much the entry counts as evidence, 0 to 1; recalled counts weigh less. */
  readonly weight: number
  /** What all people of one evening, or of one number recalled, have in common: they share its luck. */
  readonly occasion?: string
  /** Whether these are résumés handed out rather than people approached. */
  readonly isHandout?: boolean
}
