import type { LocalClock } from '../../value/local-clock.ts'
import { type ClockParts, partsOfClock } from './parts-of-clock.ts'
import { type DateParts, partsOfDate } from './parts-of-date.ts'

/** How dates of a column are read. */
export type DateReading = {
  /** The clock of dates and times that name no zone. */
  readonly clock: LocalClock
  /** Whether 3/4/2026 is the third of April. */
  readonly dayFirst: boolean
}

/** Years that can be stored. */
const [firstYear, lastYear] = [1900, 2199]

/**
 * Reads a date, with or without a time, in the forms of exports and spreadsheets; undefined if it is none.
 *
 * A date without a time is the beginning of that day in the zone. Two digits of a year are 1970 to 2069 (as POSIX has
 * it, by and large).
 */
export function parseDate(text: string, { clock: local, dayFirst }: DateReading): Date | undefined {
  const found = partsOfDate(text.trim())
  if (!found) return undefined
  const clock = partsOfClock(found.rest)
  const day = dayOf(found, dayFirst)
  if (!clock || !day) return undefined
  const minute = clock.hours * 60 + clock.minutes
  const moment =
    clock.offsetMinutes === undefined
      ? local.momentAt({ day, minute })
      : new Date(Date.parse(`${day}T00:00:00Z`) + (minute - clock.offsetMinutes) * 60_000)
  return new Date(moment.getTime() + secondsOf(clock))
}

function secondsOf({ seconds }: ClockParts): number {
  return Math.round(seconds * 1_000)
}

function dayOf({ year, first, second, order }: DateParts, dayFirst: boolean): string | undefined {
  const isDayFirst = order === 'either' ? (second > 12 ? false : first > 12 || dayFirst) : order === 'day_first'
  const [day, month] = isDayFirst ? [first, second] : [second, first]
  const fullYear = year < 70 ? 2000 + year : year < 100 ? 1900 + year : year
  const date = new Date(Date.UTC(fullYear, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!isReal || fullYear < firstYear || fullYear > lastYear) return undefined
  return date.toISOString().slice(0, 10)
}
