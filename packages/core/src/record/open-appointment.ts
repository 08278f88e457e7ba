import type { Appointment } from '../appointment/appointment-schema.ts'
import type { AppointmentStatus } from '../appointment/appointment-table.ts'
import type { Result } from '../issue/issue.ts'
import { refuse } from '../issue/result.ts'
import type { RecordPart } from './record-schema.ts'

/** The appointment of an id if nobody said yet whether it took place, or why there is none. */
export function findOpenAppointment(
  { appointments = [] }: RecordPart,
  appointmentId: string,
  event: AppointmentStatus,
): Result<Appointment> {
  const appointment = appointments.find(({ id }) => id === appointmentId)
  if (!appointment) return refuse([{ code: 'unknown_appointment', path: ['appointmentId'], appointmentId }])
  const { status: state } = appointment
  if (!state) return { success: true, value: appointment }
  return refuse([{ code: 'not_possible_now', path: ['appointmentId'], event, state, allowed: [] }])
}

/** The appointments of a record with one of them changed. */
export function withAppointment({ appointments = [] }: RecordPart, changed: Appointment): readonly Appointment[] {
  return appointments.map((appointment) => (appointment.id === changed.id ? changed : appointment))
}
