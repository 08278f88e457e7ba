import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { arranged, recordOf } from '../../test/arbitraries/record-of.ts'
import { situationWith } from '../../test/arbitraries/situation-with.ts'
import type { Appointment } from './appointment-schema.ts'
import { type AppointmentState, appointmentEnd, appointmentState } from './appointment-state.ts'
import { overdueAppointments, upcomingAppointments } from './list-appointments.ts'

const minute = 60_000
const startingIn = (minutes: number, facts: Partial<Appointment> = {}): Appointment => ({
  ...arranged('talk', 0),
  at: new Date(now.getTime() + minutes * minute),
  ...facts,
})

describe('an appointment', () => {
  it.each<[string, Appointment, AppointmentState]>([
    ['in the future', startingIn(60), 'upcoming'],
    ['that has begun', startingIn(-10, { minutes: 20 }), 'upcoming'],
    ['that ends now', startingIn(-20, { minutes: 20 }), 'overdue'],
    ['that does not say how long', startingIn(-29), 'upcoming'],
    ['that does not say how long, after the usual time', startingIn(-30), 'overdue'],
    ['that took place', startingIn(-60, { status: 'took_place' }), 'took_place'],
    ['that was cancelled before it began', startingIn(60, { status: 'cancelled' }), 'cancelled'],
  ])('%s is %s', (_, appointment, state) => {
    expect(appointmentState(appointment, now)).toBe(state)
  })

  it('of each kind takes its usual time', () => {
    const lasts = (kind: Appointment['kind']) => (appointmentEnd(arranged(kind, 0)).getTime() - now.getTime()) / minute
    expect([lasts('talk'), lasts('event'), lasts('interview')]).toEqual([30, 120, 60])
  })
})

describe('the appointments of a record', () => {
  const appointments = [
    arranged('interview', 3),
    arranged('talk', 1),
    arranged('event', -1),
    arranged('talk', -9),
    arranged('event', -5, { status: 'took_place' }),
    arranged('event', 5, { status: 'cancelled' }),
    arranged('talk', 2, { arrangedAt: daysAgo(-1) }),
  ]
  const ids = (list: readonly Appointment[]) => list.map(({ id }) => id)

  it('that are coming begin with the soonest', () => {
    expect(ids(upcomingAppointments(recordOf({ appointments }), { now }))).toEqual(['talk-1', 'interview-3'])
  })

  it('of which nobody said how they went begin with the one longest ago', () => {
    expect(ids(overdueAppointments(recordOf({ appointments }), { now }))).toEqual(['talk--9', 'event--1'])
  })

  it('are the same in a situation', () => {
    const situation = situationWith({ appointments })
    expect(ids(upcomingAppointments(situation))).toEqual(['talk-1', 'interview-3'])
    expect(ids(overdueAppointments(situation))).toEqual(['talk--9', 'event--1'])
  })

  it('were still to come, asked about an earlier moment', () => {
    const then = daysAgo(10)
    expect(ids(upcomingAppointments(recordOf({ appointments }), { now: then }))).toEqual([
      'talk--9',
      'event--5',
      'event--1',
      'talk-1',
      'interview-3',
    ])
  })
})
