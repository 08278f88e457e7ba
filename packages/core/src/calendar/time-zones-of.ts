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

function zoneOf(timeZone: string, starts: readonly Date[]): IcsTimezone {
  const times = starts.map((start) => start.getTime())
  const changes = changesOf(
    timeZone,
    addDays(new Date(Math.min(...times)), -1),
    addDays(new Date(Math.max(...times)), 1),
  )
  const format = offsetFormat(timeZone)
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

/** Whether clocks are ahead of where they stand at another time of the year. */
function isDaylight(at: Date, offset: number, format: Intl.DateTimeFormat): boolean {
  return [-182, 182].some((days) => offsetMinutes(addDays(at, days), format) < offset)
}

/** The offset at the beginning, and each day on which it changes, to the minute. */
function changesOf(timeZone: string, begin: Date, end: Date): readonly Change[] {
  const format = offsetFormat(timeZone)
  let from = offsetMinutes(begin, format)
  const changes: Change[] = [{ at: begin, from, to: from }]
  for (let day = begin; day < end; day = addDays(day, 1)) {
    const to = offsetMinutes(addDays(day, 1), format)
    if (to !== from) changes.push({ at: changeWithin(day, to, format), from, to })
    from = to
  }
  return changes
}

/** The first minute of a day at which the new offset holds. */
function changeWithin(day: Date, to: number, format: Intl.DateTimeFormat): Date {
  let [low, high] = [0, 24 * 60]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetMinutes(shifted(day, middle), format) === to) high = middle
    else low = middle
  }
  return shifted(day, high)
}
