import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { arranged, people } from '../../test/arbitraries/record-of.ts'
import type { Appointment } from '../appointment/appointment-schema.ts'
import { en } from '../text/en/en.ts'
import { es } from '../text/es/es.ts'
import { appointmentEntries } from './appointment-entries.ts'
import { toCalendar } from './to-calendar.ts'

const contacts = [
  ...people('alumni', 1, { id: 'ruth', name: 'Ruth' }),
  ...people('place_of_worship', 1, { id: 'ada', name: 'Ada' }),
]
const owner = { seekerId: 'dana', now }
const entryOf = (appointment: Appointment, options = {}) => {
  const [entry] = appointmentEntries([appointment], { sentences: en, contacts, ...options })
  if (!entry) throw new Error('There is one.')
  return entry
}

/** The properties of the only event, as another program reads them. */
function read(appointment: Appointment, options = {}): (name: string) => string | undefined {
  const text = toCalendar(appointmentEntries([appointment], { sentences: en, contacts, ...options }), owner)
  const component = new ICAL.Component(ICAL.parse(text))
  const event = component.getFirstSubcomponent('vevent')
  return (name) => event?.getFirstPropertyValue(name)?.toString()
}

const talk = arranged('talk', 1, {
  contactIds: ['ruth'],
  timeZone: 'Europe/Madrid',
  place: 'Café; «Sol», 2',
  note: 'Ask about the move',
})

describe('an appointment in a calendar', () => {
  it('stands at its time, in the zone of its place, for as long as it takes', () => {
    const value = read(talk)
    expect([value('summary'), value('dtstart'), value('duration'), value('location'), value('description')]).toEqual([
      'Talk with Ruth',
      '2026-03-03T10:00:00',
      'PT30M',
      'Café; «Sol», 2',
      'Ask about the move',
    ])
    expect([value('status'), value('class')]).toEqual(['CONFIRMED', 'PRIVATE'])
  })

  it.each([
    [talk, 'Conversación con Ruth'],
    [arranged('interview', 1, { employer: 'Harbor Foods' }), 'Entrevista en Harbor Foods'],
  ])('is said in the language asked for', (appointment, title) => {
    expect(read(appointment, { sentences: es })('summary')).toBe(title)
  })

  it('is marked once it is cancelled, and reminds of nothing then', () => {
    const cancelled = { ...talk, status: 'cancelled' } as const
    expect(read(cancelled)('status')).toBe('CANCELLED')
    expect(entryOf(cancelled)).not.toHaveProperty('alarmMinutes')
    expect(entryOf(talk).alarmMinutes).toBe(60)
  })

  it.each([
    arranged('talk', 1, { contactIds: ['ada'], title: 'Prayers with Ada', place: 'Chapel' }),
    arranged('event', 1, { channel: 'place_of_worship', note: 'Committee of the chapel' }),
    arranged('talk', 1, { contactIds: ['ruth', 'ada'] }),
  ])('says nothing of what is sensitive: %j', (appointment) => {
    const text = toCalendar(appointmentEntries([appointment], { sentences: en, contacts }), owner)
    expect(text).toContain('SUMMARY:Appointment')
    expect(text).not.toMatch(/Ada|Prayers|[Cc]hapel|worship/)
  })

  it('names nobody in a way that turns text round, links, or marks up', () => {
    const names = [
      'Ann\u202Eylim',
      'www.evil.example',
      'https://evil.example',
      'a@evil.example',
      '<b>Bo</b>',
      'mailto:x@y.z',
    ]
    const odd = names.map((name, index) => people('alumni', 1, { id: `${index}`, name })[0] ?? contacts[0])
    const appointment = arranged('talk', 1, { contactIds: names.slice(0, 4).map((_, index) => `${index}`) })
    const more = arranged('talk', 1, { id: 'more', contactIds: ['4', '5'] })
    const known = odd.flatMap((it) => it ?? [])
    const text = toCalendar(
      appointmentEntries([appointment, more], { sentences: en, contacts: known }),
      owner,
    ).replaceAll('\r\n ', '')
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069<>]/)
    expect(text).not.toMatch(/www\.|evil\.|https:|a@|mailto:/)
    expect(text.replaceAll('\u2060', '')).toContain('www.evil.example')
  })

  it('keeps a link that the seeker gave as its place', () => {
    expect(read({ ...talk, place: 'https://video.example/room' })('location')).toBe('https://video.example/room')
  })

  it('breaks out of no line, whatever the seeker wrote', () => {
    const text = 'x\r\nEND:VEVENT\u2028BEGIN:VEVENT\nSUMMARY:y'
    const value = read({ ...talk, title: text, place: text, note: text })
    expect(value('summary')?.split('\n')).toHaveLength(4)
    expect(value('uid')).toMatch(/^[0-9a-f]{40}@tiecraft$/)
  })

  it('is read whole by another program, of any record', () => {
    fc.assert(
      fc.property(anyRecord({ activities: 0, appointments: 8 }), ({ contacts, appointments }) => {
        const text = toCalendar(appointmentEntries(appointments, { sentences: en, contacts }), owner)
        const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
        expect(events).toHaveLength(appointments.length)
        expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(appointments.length)
        expect(text).not.toMatch(/METHOD|[\u202A-\u202E\u2066-\u2069]/)
      }),
    )
  })
})
