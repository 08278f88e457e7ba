import { addDays } from '../value/days.ts'
import { isTimeZone } from '../value/is-time-zone.ts'
import { offsetFormat, offsetMinutes, shifted } from '../value/time-zone-offset.ts'

/** What a clock in a zone shows, as if it were UTC, and its offset such as `+0200`. */
type WallClock = { readonly date: Date; readonly offset: string }

/** Whether a zone has a name that iCalendar can write; an offset such as `+05:30` has none. */
export function isNamedZone(timeZone: string | undefined): timeZone is string {
  return isTimeZone(timeZone) && !/^[+-]/.test(timeZone)
}

/** What a clock in a zone shows at a moment. */
export function wallClock(moment: Date, timeZone: string): WallClock {
  const minutes = offsetMinutes(moment, offsetFormat(timeZone))
  return { date: shifted(moment, minutes), offset: offsetText(minutes) }
}

/** Whether a zone's clocks show this time twice, as they do when they are set back. */
export function isShownTwice(moment: Date, timeZone: string): boolean {
  const format = offsetFormat(timeZone)
  const offset = offsetMinutes(moment, format)
  const others = [-1, 1].map((days) => offsetMinutes(addDays(moment, days), format)).filter((other) => other !== offset)
  return others.some((other) => offsetMinutes(shifted(moment, offset - other), format) === other)
}

/** An offset as iCalendar writes it. */
export function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${twoDigits(hours)}${twoDigits(rest)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
