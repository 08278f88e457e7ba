import type { Result } from '../issue/issue.ts'
import { findOpenAppointment, withAppointment } from './open-appointment.ts'
import type { RecordPart } from './record-schema.ts'

/** Cancels an appointment, which leaves no activity; refused where it took place or was cancelled already. */
export function cancelAppointment<Part extends RecordPart>(record: Part, appointmentId: string): Result<Part> {
  const found = findOpenAppointment(record, appointmentId, 'cancelled')
  if (!found.success) return found
  const appointments = withAppointment(record, { ...found.value, status: 'cancelled' })
  return { success: true, value: { ...record, appointments } }
}
