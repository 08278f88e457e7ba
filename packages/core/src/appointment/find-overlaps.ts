import type { Appointment } from './appointment-schema.ts'
import { appointmentEnd } from './appointment-state.ts'
import { compareAppointments } from './list-appointments.ts'

/**
 * Finds the appointments that overlap with one, which is allowed but worth saying; soonest first.
 *
 * A cancelled one overlaps with nothing; one that begins when another ends does not overlap with it.
 */
export function findOverlaps(appointment: Appointment, appointments: readonly Appointment[]): readonly Appointment[] {
  if (appointment.status === 'cancelled') return []
  const end = appointmentEnd(appointment)
  return appointments
    .filter(({ id, status }) => id !== appointment.id && status !== 'cancelled')
    .filter((other) => other.at < end && appointmentEnd(other) > appointment.at)
    .sort(compareAppointments)
}
