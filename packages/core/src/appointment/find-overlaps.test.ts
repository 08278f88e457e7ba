import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAppointments } from '../../test/arbitraries/any-appointment.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { arranged } from '../../test/arbitraries/record-of.ts'
import type { Appointment } from './appointment-schema.ts'
import { findOverlaps } from './find-overlaps.ts'

const from = (id: string, minutes: number, facts: Partial<Appointment> = {}): Appointment => ({
  ...arranged('talk', 0),
  id,
  at: new Date(now.getTime() + minutes * 60_000),
  minutes: 30,
  ...facts,
})
const ids = (appointments: readonly Appointment[]) => appointments.map(({ id }) => id)

describe('an appointment', () => {
  it.each<[string, readonly Appointment[], readonly string[]]>([
    ['one that begins before it is over', [from('b', 20)], ['b']],
    ['one that is over after it has begun', [from('b', -20)], ['b']],
    ['a long one around it', [from('b', -90, { minutes: 300 })], ['b']],
    ['several, soonest first', [from('c', 20), from('b', -20)], ['b', 'c']],
    ['none that begins when it is over', [from('b', 30)], []],
    ['none that is over when it begins', [from('b', -30)], []],
    ['none that is cancelled', [from('b', 0, { status: 'cancelled' })], []],
  ])('overlaps with %s', (_, others, expected) => {
    const appointment = from('a', 0)
    expect(ids(findOverlaps(appointment, [appointment, ...others]))).toEqual(expected)
  })

  it('that is cancelled overlaps with nothing', () => {
    expect(findOverlaps(from('a', 0, { status: 'cancelled' }), [from('b', 0)])).toEqual([])
  })

  it('overlaps with whatever overlaps with it', () => {
    fc.assert(
      fc.property(anyAppointments([], 12), (appointments) => {
        const pairs = appointments.flatMap((one) => findOverlaps(one, appointments).map((other) => [one.id, other.id]))
        expect(pairs.map((pair) => JSON.stringify(pair)).sort()).toEqual(
          pairs.map(([one, other]) => JSON.stringify([other, one])).sort(),
        )
      }),
    )
  })
})
