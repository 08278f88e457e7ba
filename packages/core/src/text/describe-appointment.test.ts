import { describe, expect, it } from 'vitest'
import { arranged, people } from '../../test/arbitraries/record-of.ts'
import type { Appointment } from '../appointment/appointment-schema.ts'
import { describeAppointment } from './describe-appointment.ts'
import { en } from './en/en.ts'
import { es } from './es/es.ts'

const contacts = [
  ...people('alumni', 1, { id: 'ruth', name: 'Ruth' }),
  ...people('alumni', 1, { id: 'ina', name: 'Ina\u202Eanon' }),
]

describe('an appointment is called', () => {
  it.each<[Appointment, string, string]>([
    [arranged('talk', 1, { contactIds: ['ruth'] }), 'Talk with Ruth', 'Conversación con Ruth'],
    [
      arranged('talk', 1, { contactIds: ['ruth', 'ina'] }),
      'Talk with Ruth and Inaanon',
      'Conversación con Ruth e Inaanon',
    ],
    [arranged('talk', 1), 'Talk', 'Conversación'],
    [arranged('interview', 1, { employer: 'Harbor Foods' }), 'Interview at Harbor Foods', 'Entrevista en Harbor Foods'],
    [arranged('interview', 1), 'Job interview', 'Entrevista de trabajo'],
    [arranged('event', 1, { channel: 'career_fair' }), 'Event (career fairs)', 'Evento (ferias de empleo)'],
    [arranged('event', 1), 'Event', 'Evento'],
    [arranged('event', 1, { title: 'Spring Mixer' }), 'Spring Mixer', 'Spring Mixer'],
  ])('%#: %j', (appointment, english, spanish) => {
    expect(describeAppointment(appointment, en, { contacts }).title).toBe(english)
    expect(describeAppointment(appointment, es, { contacts }).title).toBe(spanish)
  })

  it('by no more than four people, the rest counted', () => {
    const crowd = people('alumni', 7)
    const talk = arranged('talk', 1, { contactIds: crowd.map(({ id }) => id) })
    expect(describeAppointment(talk, en, { contacts: crowd }).title).toBe(
      'Talk with alumni-1, alumni-2, alumni-3, alumni-4, and 3 others',
    )
  })

  it('by its name when the seeker is asked how it went, with the day in its zone', () => {
    const late = {
      ...arranged('event', 0, { title: 'Mixer', timeZone: 'Asia/Tokyo' }),
      at: new Date('2026-03-01T23:30:00Z'),
    }
    expect(describeAppointment(late, en).howDidItGo).toBe('How did it go? Mixer, March 2, 2026.')
    expect(describeAppointment(late, es).howDidItGo).toBe('¿Qué tal fue? Mixer, 2 de marzo de 2026.')
  })
})
