import { generateIcsCalendar, type IcsEvent } from 'ts-ics'
import type { CalendarEntry, EntryTime } from './calendar-entry.ts'
import { foldLines, oneLine, safeText } from './content-line.ts'
import { isShownTwice, wallClock, zoneNameOf } from './time-zone.ts'
import { timeZonesOf } from './time-zones-of.ts'
import { uniqueId } from './unique-id.ts'

/** Whose calendar it is, and when it is written. */
export type CalendarOptions = {
  /** Id of the portal, where there are several: ids of seekers are unique within one. */
  readonly tenantId?: string
  /** Id of the seeker whose calendar it is. */
  readonly seekerId: string
  /** When the calendar is written. */
  readonly now: Date
}

/** Sequence numbers count minutes from this moment, so that a later export has the higher one. */
const firstSequence = Date.UTC(2020, 0, 1)

/**
 * Writes entries as an iCalendar file (RFC 5545) that calendar programs import.
 *
 * The same entry of the same seeker has the same UID each time, and no other entry has it; a later export has a higher
 * SEQUENCE: importing it again moves what is there already.
 */
export function toCalendar(entries: readonly CalendarEntry[], { tenantId, seekerId, now }: CalendarOptions): string {
  const calendar = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Tiecraft//Tiecraft//EN',
    timezones: [...timeZonesOf(entries)],
    events: entries.map((entry) => eventOf(entry, uniqueId({ tenantId, seekerId }, entry.id), now)),
  })
  return foldLines(calendar)
}

function eventOf(entry: CalendarEntry, uid: string, now: Date): IcsEvent {
  const { description, place, url, alarmMinutes, status, isPrivate = false } = entry
  const title = safeText(entry.title)
  return {
    uid,
    stamp: { date: now },
    lastModified: { date: now },
    sequence: Math.max(0, Math.floor((now.getTime() - firstSequence) / 60_000)),
    summary: title,
    ...(description && { description: safeText(description) }),
    ...(place && { location: safeText(place) }),
    ...(status && { status: statuses[status] }),
    ...(url && { url: oneLine(url) }),
    class: isPrivate ? 'PRIVATE' : 'PUBLIC',
    ...timesOf(entry.when),
    ...(alarmMinutes !== undefined && {
      alarms: [{ action: 'DISPLAY', description: title, trigger: relativeTrigger(alarmMinutes) }],
    }),
  }
}

function relativeTrigger(minutes: number) {
  return { type: 'relative', value: { before: true, minutes: Math.max(0, Math.round(minutes)) } } as const
}

function timesOf(when: EntryTime) {
  if ('day' in when) return { start: { type: 'DATE', date: new Date(when.day) } as const, ...allDay }
  const { start, minutes, timeZone } = when
  const duration = { minutes: Math.max(1, Math.round(minutes)) }
  // Of an hour that clocks show twice only UTC tells which one is meant.
  const timezone = zoneNameOf(timeZone)
  if (timezone === undefined || isShownTwice(start, timezone)) return { start: { date: start }, duration }
  const { date, offset } = wallClock(start, timezone)
  return { start: { date: start, local: { date, timezone, tzoffset: offset } }, duration }
}

const statuses = { confirmed: 'CONFIRMED', cancelled: 'CANCELLED' } as const

const allDay = { duration: { days: 1 } } as const
