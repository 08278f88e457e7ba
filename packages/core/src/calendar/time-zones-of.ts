import type { IcsTimezone } from 'ts-ics'
import { addDays } from '../value/days.ts'
import { offsetFormat, offsetMinutes, shifted } from '../value/time-zone-offset.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import { offsetText, zoneNameOf } from './time-zone.ts'

type Change = { readonly at: Date; readonly from: number; readonly to: number }

/** The zones that entries name, each with the changes of its clocks from before the first entry to after the last. */
export function timeZonesOf(entries: readonly CalendarEntry[]): readonly IcsTimezone[] {
  const startsByZone = new Map<string, Date[]>()
  for (const { when } of entries) {
    const name = 'day' in when ? undefined : zoneNameOf(when.timeZone)
    if ('day' in when || name === undefined) continue
    const starts = startsByZone.get(name)
    if (starts) starts.push(when.start)
    else startsByZone.set(name, [when.start])
  }
  return [...startsByZone].map(([timeZone, starts]) => zoneOf(timeZone, starts))
}

/** Days between two entries over which the changes of clocks are looked for; over more they are not, to bound the work. */
const maxGapDays = 31

/** No zone changes its clocks twice in so many days. */
const stepDays = 7

function zoneOf(timeZone: string, starts: readonly Date[]): IcsTimezone {
  const format = offsetFormat(timeZone)
  const changes = periodsOf(starts).flatMap((period) => changesIn(period, format))
  return {
    id: timeZone,
    props: changes.map(({ at, from, to }) => ({
      type: isDaylight(at, to, format) ? 'DAYLIGHT' : 'STANDARD',
      // The library adds the new offset; RFC 5545 wants the clock as it stood before the change.
      start: shifted(at, from - to),
      offsetFrom: offsetText(from),
      offsetTo: offsetText(to),
    })),
  }
}

type Period = { readonly begin: Date; readonly end: Date }

/** The time from a day before the first entry to a day after the last, without long gaps between entries. */
function periodsOf(starts: readonly Date[]): readonly Period[] {
  const periods: Period[] = []
  for (const start of [...starts].sort((one, other) => one.getTime() - other.getTime())) {
    const last = periods.at(-1)
    const end = addDays(start, 1)
    if (last && addDays(last.end, maxGapDays) >= start) periods[periods.length - 1] = { ...last, end }
    else periods.push({ begin: addDays(start, -1), end })
  }
  return periods
}

/** Whether clocks are ahead of where they stand at another time of the year. */
function isDaylight(at: Date, offset: number, format: Intl.DateTimeFormat): boolean {
  return [-182, 182].some((days) => offsetMinutes(addDays(at, days), format) < offset)
}

/** The offset at the beginning, and each change of it, to the minute. */
function changesIn({ begin, end }: Period, format: Intl.DateTimeFormat): readonly Change[] {
  let from = offsetMinutes(begin, format)
  const changes: Change[] = [{ at: begin, from, to: from }]
  for (let day = begin; day < end; day = addDays(day, stepDays)) {
    const to = offsetMinutes(addDays(day, stepDays), format)
    if (to !== from) changes.push({ at: changeAfter(day, to, format), from, to })
    from = to
  }
  return changes
}

/** The first minute of some days at which the new offset holds. */
function changeAfter(day: Date, to: number, format: Intl.DateTimeFormat): Date {
  let [low, high] = [0, stepDays * 24 * 60]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetMinutes(shifted(day, middle), format) === to) high = middle
    else low = middle
  }
  return shifted(day, high)
}
