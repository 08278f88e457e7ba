import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAppointments } from '../../test/arbitraries/any-appointment.ts'
import { daysAgo } from '../../test/arbitraries/moments.ts'
import { arranged, people } from '../../test/arbitraries/record-of.ts'
import { activitySchema } from '../activity/activity-schema.ts'
import { activitiesOfAppointment } from './activities-of-appointment.ts'
import type { AppointmentOutcome } from './appointment-outcome.ts'
import type { Appointment } from './appointment-schema.ts'

const talk = arranged('talk', -1, { contactIds: ['ruth', 'ben'], minutes: 30, predictedComfort: 2 })
const event = arranged('event', -1, { channel: 'career_fair', minutes: 90, predictedComfort: 1, contactIds: ['ruth'] })
const interview = arranged('interview', -1, { employer: 'Harbor Foods', contactIds: ['ruth'] })

const idOf = expect.stringMatching(/^appointment-[0-9a-f]{32}$/)
const at = daysAgo(1)

function made(appointment: Appointment, outcome: AppointmentOutcome) {
  const result = activitiesOfAppointment(appointment, outcome)
  return result.success ? result.value : result.issues.map(({ code, path }) => [code, path.join('.')])
}

describe('what took place becomes activities:', () => {
  it('a talk is a conversation with each', () => {
    const held = { id: idOf, type: 'conversation_held', at, depth: 'personal', minutes: 30, predictedComfort: 2 }
    expect(made(talk, { depth: 'personal', feltComfort: 4, setting: 'phone' })).toEqual([
      { ...held, contactId: 'ruth', feltComfort: 4, setting: 'phone' },
      { ...held, contactId: 'ben', feltComfort: 4, setting: 'phone' },
    ])
  })

  it('a talk is a conversation with those who came, when it was', () => {
    const outcome = { depth: 'business', contactIds: ['ben'], at: daysAgo(0.5), minutes: 45, ask: 'advice' } as const
    expect(made(talk, outcome)).toMatchObject([{ contactId: 'ben', at: daysAgo(0.5), minutes: 45, ask: 'advice' }])
  })

  it('an event is attended, its hours count, and those named were talked with', () => {
    const outcome = {
      peopleMet: 3,
      feltComfort: 3,
      contactIds: ['ben'],
      depth: 'their_interests',
      note: 'Loud',
    } as const
    expect(made(event, outcome)).toEqual([
      {
        id: idOf,
        type: 'event_attended',
        at,
        channel: 'career_fair',
        minutes: 90,
        predictedComfort: 1,
        feltComfort: 3,
        peopleMet: 3,
        note: 'Loud',
      },
      { id: idOf, type: 'hours_logged', at, channel: 'career_fair', minutes: 90 },
      { id: idOf, type: 'conversation_held', at, contactId: 'ben', depth: 'their_interests', setting: 'event' },
    ])
  })

  it('an event does not say that those expected were met, nor how long it took', () => {
    expect(made(arranged('event', -1, { channel: 'career_fair', contactIds: ['ruth'] }), {})).toEqual([
      { id: idOf, type: 'event_attended', at, channel: 'career_fair' },
    ])
  })

  it.each<[string, Appointment, AppointmentOutcome, object]>([
    ['came through the only contact', interview, {}, { contactId: 'ruth', employer: 'Harbor Foods' }],
    ['came through who is named', interview, { through: 'ben' }, { contactId: 'ben', employer: 'Harbor Foods' }],
    ['came through a channel', { ...interview, contactIds: [], channel: 'alumni' }, {}, { channel: 'alumni' }],
    ['came through nobody', { ...interview, contactIds: ['ruth', 'ben'] }, {}, { employer: 'Harbor Foods' }],
  ])('an interview %s', (_, appointment, outcome, expected) => {
    const [held] = made(appointment, outcome)
    expect(held).toMatchObject({ type: 'interview_held', at, ...expected })
    if (!('contactId' in expected)) expect(held).not.toHaveProperty('contactId')
  })

  it.each<[string, Appointment, AppointmentOutcome, object]>([
    ['a talk about nothing', talk, {}, [['required', 'depth']]],
    ['a talk with nobody', arranged('talk', -1), { depth: 'personal' }, [['required', 'contactIds']]],
    ['an event in no channel', arranged('event', -1), {}, [['required', 'channel']]],
    ['a talk at an event about nothing', event, { contactIds: ['ruth'] }, [['required', 'depth']]],
    ['new people met in an interview', interview, { peopleMet: 2 }, [['unrecognized_field', '']]],
    ['whom a talk came through', talk, { depth: 'personal', through: 'ben' }, [['unrecognized_field', '']]],
  ])('refused is %s', (_, appointment, outcome, issues) => {
    expect(made(appointment, outcome)).toEqual(issues)
  })

  it('all of them sound, and with ids that are the same each time and used once', () => {
    const contacts = people('alumni', 3)
    fc.assert(
      fc.property(anyAppointments(contacts, 5), (appointments) => {
        const all = appointments.flatMap((appointment) => {
          const contactIds = appointment.kind === 'interview' ? {} : { contactIds: contacts.map(({ id }) => id) }
          const depth = appointment.kind === 'interview' ? {} : ({ depth: 'personal' } as const)
          const result = activitiesOfAppointment({ channel: 'alumni', ...appointment }, { ...contactIds, ...depth })
          expect(activitiesOfAppointment({ channel: 'alumni', ...appointment }, { ...contactIds, ...depth })).toEqual(
            result,
          )
          if (!result.success) throw new Error(JSON.stringify(result))
          return result.value
        })
        expect(all.map((activity) => activitySchema.parse(activity))).toEqual(all)
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
      }),
    )
  })
})
