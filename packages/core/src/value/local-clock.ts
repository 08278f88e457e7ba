import { isTimeZone } from './is-time-zone.ts'
import { offsetFormat, offsetMinutes, shifted } from './time-zone-offset.ts'

/** Where a clock in a zone stands: the day, such as `2026-03-02`, and the minutes since its midnight. */
type LocalTime = { readonly day: string; readonly minute: number }

/** What clocks and calendars in one time zone show. */
export type LocalClock = {
  readonly timeZone: string
  readonly timeAt: (moment: Date) => LocalTime
  /** The moment at which they show a time; the later one of an hour that is left out, the first of one shown twice. */
  readonly momentAt: (time: LocalTime) => Date
}

/** The clocks of a time zone, of UTC if absent or unknown. */
export function localClock(zone?: string): LocalClock {
  const timeZone = isTimeZone(zone) ? zone : 'UTC'
  const offsetAt = offsetOf(timeZone)
  return {
    timeZone,
    timeAt: (moment) => {
      const shown = shifted(moment, offsetAt(moment))
      return { day: shown.toISOString().slice(0, 10), minute: shown.getUTCHours() * 60 + shown.getUTCMinutes() }
    },
    momentAt: ({ day, minute }) => {
      const shown = shifted(new Date(day), minute)
      const guess = shifted(shown, -offsetAt(shown))
      return shifted(shown, -offsetAt(guess))
    },
  }
}

function offsetOf(timeZone: string): (moment: Date) => number {
  if (timeZone === 'UTC') return () => 0
  const format = offsetFormat(timeZone)
  return (moment) => offsetMinutes(moment, format)
}
