import type { Activity } from '../activity/activity-schema.ts'
import { funnelSteps, stepByActivity, stepOrder } from '../funnel/funnel-step.ts'

/** When each step of the funnel was first reached or passed, in milliseconds since 1970; 0 where it never was. */
export type StepTimes = readonly number[]

export const neverReached: StepTimes = funnelSteps.map(() => 0)

/** Adds an activity: reaching a step passes all earlier ones. */
export function stepTimesWith(times: StepTimes, { type, at }: Activity): StepTimes {
  const step = stepByActivity[type]
  if (!step) return times
  const time = at.getTime()
  for (let order = 0; order <= stepOrder[step]; order += 1) {
    if (isEarlier(time, times[order] ?? 0))
      return times.map((it, at) => (at <= stepOrder[step] && isEarlier(time, it) ? time : it))
  }
  return times
}

function isEarlier(time: number, known: number): boolean {
  return known === 0 || time < known
}
