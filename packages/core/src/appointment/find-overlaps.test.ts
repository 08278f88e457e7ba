import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAppointments } from '../../test/arbitraries/any-appointment.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { arranged } from '../../test/arbitraries/record-of.ts'
import type { Appointment } from './appointment-schema.ts'
import { appointmentEnd } from './appointment-state.ts'
import { findOverlaps } from './find-overlaps.ts'

const from = (id: string, minutes: number, facts: Partial<Appointment> = {}): Appointment => ({
  ...arranged('talk', 0),
  id,
  at: new Date(now.getTime() + minutes * 60_000),
  minutes: 30,
  ...facts,
})

describe('appointments', () => {
  it('overlap where one begins before the other is over', () => {
    expect(findOverlaps([from('b', 20), from('a', 0), from('c', 50)])).toEqual([
      { appointmentId: 'a', otherAppointmentId: 'b' },
    ])
  })

  it('overlap with a long one that began much earlier', () => {
    expect(findOverlaps([from('a', 0, { minutes: 300 }), from('b', 40), from('c', 100)])).toHaveLength(2)
  })

  it('do not overlap with a cancelled one', () => {
    expect(findOverlaps([from('a', 0), from('b', 0, { status: 'cancelled' })])).toEqual([])
  })

  it('overlap exactly where both take place at some moment, each pair once', () => {
    fc.assert(
      fc.property(anyAppointments([], 12), (appointments) => {
        const kept = appointments.filter(({ status }) => status !== 'cancelled')
        const pairs = kept.flatMap((one, index) => kept.slice(index + 1).map((other) => [one, other] as const))
        const meeting = pairs.filter(([one, other]) => one.at < appointmentEnd(other) && other.at < appointmentEnd(one))
        const key = (ids: readonly string[]) => JSON.stringify([...ids].sort())
        const found = findOverlaps(appointments).map((it) => key([it.appointmentId, it.otherAppointmentId]))
        expect(found.sort()).toEqual(meeting.map(([one, other]) => key([one.id, other.id])).sort())
      }),
    )
  })
})
