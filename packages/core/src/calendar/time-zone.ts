import { addDays } from '../value/days.ts'
import { isTimeZone } from '../value/is-time-zone.ts'
import { offsetFormat, offsetMinutes, shifted } from '../value/time-zone-offset.ts'

/** What a clock in a zone shows, as if it were UTC, and its offset such as `+0200`. */
type WallClock = { readonly date: Date; readonly offset: string }

/** Zones named after a place, which calendar programs know; not `Etc/GMT+5`, whose sign many misread. */
const places = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[\w/+-]+$/

/**
 * The name under which iCalendar writes a zone; undefined where its times are written in UTC.
 *
 * An alias such as `US/Eastern` is written as the place it stands for; an offset such as `+05:30` and zones of no place
 * have no name that every program knows.
 */
export function zoneNameOf(timeZone: string | undefined): string | undefined {
  const canonical = canonicalName(timeZone)
  if (!timeZone || !canonical) return undefined
  // Case is free in `Intl` and not in a calendar; a newer name such as `Europe/Kyiv` is kept.
  const isNewName = places.test(timeZone) && timeZone.toLowerCase() !== canonical.toLowerCase()
  const name = isNewName ? timeZone : canonical
  return places.test(name) ? name : undefined
}

function canonicalName(timeZone: string | undefined): string | undefined {
  return isTimeZone(timeZone) ? offsetFormat(timeZone).resolvedOptions().timeZone : undefined
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
