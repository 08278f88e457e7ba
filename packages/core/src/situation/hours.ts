import type { NetworkingRecord } from '../record/record-schema.ts'
import { addDays } from '../value/days.ts'

/** Hours a week: what the seeker can give, and what the log shows; absent when unknown. */
export type Hours = { readonly plannedPerWeek?: number; readonly loggedPerWeek?: number }

/** Compares the hours a seeker means to give with those logged over so many weeks. */
export function deriveHours({ seeker, activities }: NetworkingRecord, weeks: number, now: Date): Hours {
  const since = addDays(now, -7 * weeks)
  const logged = activities.filter((activity) => activity.type === 'hours_logged')
  const minutes = logged.filter(({ at }) => at >= since && at <= now).reduce((sum, entry) => sum + entry.minutes, 0)
  return {
    ...(seeker.hoursPerWeek !== undefined && { plannedPerWeek: seeker.hoursPerWeek }),
    ...(logged.length > 0 && { loggedPerWeek: minutes / 60 / weeks }),
  }
}
