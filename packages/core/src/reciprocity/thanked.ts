import type { Activity } from '../activity/activity-schema.ts'

/** What a contact has been thanked for: all help up to a time, in milliseconds since 1970, and what was named. */
export type Thanked = {
  /** All help up to this time was thanked, in milliseconds since 1970; null for none. */
  readonly untilTime: number | null
  /** Ids of the activities that thanks named one by one. */
  readonly named: readonly string[]
}

export const notThanked: Thanked = { untilTime: null, named: [] }

/** Adds a thank-you to that contact; other activities change nothing. */
export function thankedWith(thanked: Thanked, activity: Activity): Thanked {
  if (activity.type !== 'thanks_sent') return thanked
  const { at, for: named } = activity
  if (named.length > 0) return { ...thanked, named: [...new Set([...thanked.named, ...named])] }
  const untilTime = Math.max(thanked.untilTime ?? at.getTime(), at.getTime())
  return { ...thanked, untilTime }
}

/** Whether help has been thanked for. */
export function isThanked({ id, at }: Activity, { untilTime, named }: Thanked): boolean {
  return (untilTime !== null && at.getTime() <= untilTime) || named.includes(id)
}
