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

/** The clocks of a time zone, of UTC where none is named or nobody knows it. */
export function localClock(zone?: string): LocalClock {
  const timeZone = isTimeZone(zone) ? zone : 'UTC'
  const format = offsetFormat(timeZone)
  return {
    timeZone,
    timeAt: (moment) => {
      const shown = shifted(moment, offsetMinutes(moment, format))
      return { day: shown.toISOString().slice(0, 10), minute: shown.getUTCHours() * 60 + shown.getUTCMinutes() }
    },
    momentAt: ({ day, minute }) => {
      const shown = shifted(new Date(day), minute)
      const guess = shifted(shown, -offsetMinutes(shown, format))
      return shifted(shown, -offsetMinutes(guess, format))
    },
  }
}
