import type { Activity } from '../activity/activity-schema.ts'
import { type FunnelStep, stepByActivity, stepOrder } from './funnel-step.ts'

/**
 * How far one contact came in the present search: when they were first approached, and the furthest step reached.
 *
 * Moments are in milliseconds since 1970.
 */
export type Progress = {
  /** When they were first approached, in milliseconds since 1970. */
  readonly from: number
  /** The furthest step they reached. */
  readonly step: FunnelStep
  /** When they reached it, in milliseconds since 1970. */
  readonly steppedAt: number
}

/**
 * Moves a contact on by an activity with them; null while they were not approached.
 *
 * A second approach is a follow-up, not a new approach. Help counts as an answer only after an approach.
 */
export function progressWith(progress: Progress | null, { type, at }: Activity): Progress | null {
  const step = stepByActivity[type]
  if (!step || (!progress && type === 'help_received')) return progress
  return reachStep(progress, step, at.getTime())
}

/** Adds a step reached at some time to the progress, independent of the order of entry. */
export function reachStep(progress: Progress | null, step: FunnelStep, at: number): Progress {
  if (!progress) return { from: at, step, steppedAt: at }
  const further = stepOrder[step] - stepOrder[progress.step]
  if (at >= progress.from && (further < 0 || (further === 0 && at >= progress.steppedAt))) return progress
  const from = Math.min(progress.from, at)
  if (further > 0) return { from, step, steppedAt: at }
  return { from, step: progress.step, steppedAt: further === 0 ? Math.min(progress.steppedAt, at) : progress.steppedAt }
}
