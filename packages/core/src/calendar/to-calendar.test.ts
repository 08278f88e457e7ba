import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { now } from '../../test/arbitraries/moments.ts'
import type { CalendarEntry } from './calendar-entry.ts'
import { toCalendar } from './to-calendar.ts'

const call: CalendarEntry = {
  id: 'call:ines',
  title: 'Call Inés',
  when: { start: new Date('2026-03-29T07:00:00Z'), minutes: 30, timeZone: 'Europe/Berlin' },
}

/** The events of a calendar, as an independent parser reads them. */
function read(calendar: string): readonly ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(calendar))
  ICAL.TimezoneService.reset()
  for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

function written(entry: Partial<CalendarEntry>, options = {}): string {
  return toCalendar([{ ...call, ...entry }], { seekerId: 'dana', now, ...options })
}

function readOne(entry: Partial<CalendarEntry>, options = {}): ICAL.Event {
  const [event] = read(written(entry, options))
  if (!event) throw new Error('No event was read.')
  return event
}

const value = (event: ICAL.Event, property: string): string =>
  String(event.component.getFirstPropertyValue(property) ?? '')

const anyEntry: fc.Arbitrary<Partial<CalendarEntry>> = fc.record({
  title: fc.string({ unit: 'binary', maxLength: 200 }),
  description: fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\r', ';', ',', '\\', '漢', '👩‍🏫', '\u0000', '\ud800'),
  }),
})

describe('a calendar', () => {
  it('breaks lines by octets and with CR LF only', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const calendar = written(entry)
        const lines = calendar.split('\r\n')
        expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
        expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
        expect(calendar.isWellFormed()).toBe(true)
      }),
    )
  })

  it.each(['Inés; Müller, \\ and 漢字\nnew line', '👩‍🏫'.repeat(40), 'BEGIN:VEVENT', ' a  b '])(
    'keeps the words of %j',
    (text) => {
      const { summary, description } = readOne({ title: text, description: text })
      expect([summary, description]).toEqual([text, text])
    },
  )

  it('is read whole by another program, with any words', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(read(written(entry))).toHaveLength(1)
      }),
    )
  })

  it('names no method, which only an organizer may (RFC 5546)', () => {
    expect(written({})).not.toContain('METHOD')
  })

  it('is empty without entries', () => {
    expect(read(toCalendar([], { seekerId: 'dana', now }))).toEqual([])
  })
})

describe('the time of an entry', () => {
  it.each([
    ['2026-03-28T08:00:00Z', '2026-03-28T09:00:00'],
    ['2026-03-29T00:59:00Z', '2026-03-29T01:59:00'],
    ['2026-03-29T01:00:00Z', '2026-03-29T03:00:00'],
    ['2026-10-26T08:00:00Z', '2026-10-26T09:00:00'],
  ])('%s is %s in Berlin, over the changes of its clocks', (start, local) => {
    const { startDate } = readOne({ when: { start: new Date(start), minutes: 30, timeZone: 'Europe/Berlin' } })
    expect(startDate.toString()).toBe(local)
    expect(startDate.toJSDate().toISOString()).toBe(new Date(start).toISOString())
  })

  it('is the same moment in any zone', () => {
    const zones = [
      'UTC',
      'Europe/Berlin',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
    ]
    const moments = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.constantFrom(...zones), moments, (timeZone, moment) => {
        const start = new Date(Math.floor(moment.getTime() / 60_000) * 60_000)
        const { startDate, endDate } = readOne({ when: { start, minutes: 45, timeZone } })
        expect(startDate.toJSDate()).toEqual(start)
        expect(endDate.toJSDate().getTime() - start.getTime()).toBe(45 * 60_000)
      }),
    )
  })

  it('is in the zone that an alias stands for, by the rules of that zone', () => {
    const start = new Date('2026-07-02T13:00:00Z')
    const text = written({ when: { start, minutes: 30, timeZone: 'US/Eastern' } })
    expect(text).toContain('DTSTART;TZID=America/New_York:20260702T090000')
    expect(text).toMatch(/BEGIN:DAYLIGHT\r\nDTSTART:\w+\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0400/)
  })

  it.each([undefined, 'Moon/Tranquility', '+05:30', 'Etc/GMT+5', 'UTC'])('is in UTC in the zone %s', (timeZone) => {
    const start = new Date('2026-03-02T09:00:00Z')
    expect(written({ when: { start, minutes: 30, timeZone } })).toContain('DTSTART:20260302T090000Z')
  })

  it.each(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'])(
    '%s is written in UTC, since Berlin shows it twice',
    (start) => {
      const { startDate } = readOne({ when: { start: new Date(start), minutes: 30, timeZone: 'Europe/Berlin' } })
      expect(startDate.toString()).toBe(start)
    },
  )

  it('may be a whole day', () => {
    const { startDate, endDate } = readOne({ when: { day: '2026-03-02' } })
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([true, '2026-03-02', '2026-03-03'])
  })
})

describe('an entry that is written again', () => {
  const later = new Date(now.getTime() + 86_400_000)

  it('keeps its identity and is the newer one', () => {
    const [first, second] = [readOne({}), readOne({ title: 'Call Inés at last' }, { now: later })]
    expect(second.uid).toBe(first.uid)
    expect(second.sequence).toBeGreaterThan(first.sequence)
    expect([value(first, 'dtstamp'), value(second, 'last-modified')]).toEqual([
      '2026-03-02T09:00:00Z',
      '2026-03-03T09:00:00Z',
    ])
  })

  it('is the same text at the same moment', () => {
    expect(written({})).toBe(written({}))
  })

  it('is another one for another seeker or another action', () => {
    const uids = [
      readOne({}),
      readOne({}, { seekerId: 'noor' }),
      readOne({ id: 'a/b' }, { seekerId: 'c' }),
      readOne({ id: 'b' }, { seekerId: 'c/a' }),
    ].map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(4)
  })
})

describe('an entry', () => {
  it('reminds as long before as it is asked to', () => {
    const [alarm] = readOne({ alarmMinutes: 15 }).component.getAllSubcomponents('valarm')
    expect(alarm?.toString()).toContain('TRIGGER:-PT15M')
    expect(readOne({}).component.getAllSubcomponents('valarm')).toEqual([])
  })

  it.each([
    [true, 'PRIVATE'],
    [false, 'PUBLIC'],
  ])('that is private (%s) is marked %s', (isPrivate, mark) => {
    expect(value(readOne({ isPrivate }), 'class')).toBe(mark)
  })

  it('links without breaking out of its line', () => {
    expect(value(readOne({ url: 'https://tiecraft.example/a?b=1,2;3\r\nSUMMARY:x' }), 'url')).toBe(
      'https://tiecraft.example/a?b=1,2;3SUMMARY:x',
    )
  })
})
