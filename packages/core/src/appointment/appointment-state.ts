import type { Appointment } from './appointment-schema.ts'
import { appointmentTable } from './appointment-table.ts'

/** Every state of an appointment. */
export const appointmentStates = ['upcoming', 'overdue', 'took_place', 'cancelled'] as const

/** How an appointment stands, as a code. */
export type AppointmentState = (typeof appointmentStates)[number]

/**
 * How an appointment stands at a moment: upcoming, overdue, took place or cancelled.
 *
 * It is upcoming until it is over, and overdue from then on, as long as nobody said whether it took place.
 */
export function appointmentState(
  appointment: Pick<Appointment, 'kind' | 'at' | 'minutes' | 'status'>,
  now: Date,
): AppointmentState {
  return appointment.status ?? (appointmentEnd(appointment) > now ? 'upcoming' : 'overdue')
}

/** When an appointment is over; where it does not say how long it takes, after the usual time of its kind. */
export function appointmentEnd({ kind, at, minutes }: Pick<Appointment, 'kind' | 'at' | 'minutes'>): Date {
  return new Date(at.getTime() + (minutes ?? appointmentTable[kind].usualMinutes) * 60_000)
}
