import type { SummarizedRecord } from '../summary/summarize-log.ts'
import { addDays } from '../value/days.ts'

/** Hours a week: what the seeker can give, and what the log shows; absent when unknown. */
export type Hours = {
  /** Hours a week the seeker can give; absent where they do not say. */
  readonly plannedPerWeek?: number
  /** Hours a week logged lately; absent where none are logged. */
  readonly loggedPerWeek?: number
}

/** Compares the hours a seeker means to give with those logged over so many weeks, at most four. */
export function deriveHours(
  { seeker, hours }: Pick<SummarizedRecord, 'seeker' | 'hours'>,
  weeks: number,
  now: Date,
): Hours {
  const since = addDays(now, -7 * weeks).getTime()
  const recent = hours.flatMap((channel) => channel.recent.filter(({ at }) => at >= since))
  const minutes = recent.reduce((sum, entry) => sum + entry.minutes, 0)
  return {
    ...(seeker.hoursPerWeek !== undefined && { plannedPerWeek: seeker.hoursPerWeek }),
    ...(hours.length > 0 && { loggedPerWeek: minutes / 60 / weeks }),
  }
}
