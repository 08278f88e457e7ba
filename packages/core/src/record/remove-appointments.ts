import type { Result } from '../issue/issue.ts'
import { resultOf } from '../issue/result.ts'
import type { RecordPart } from './record-schema.ts'

/** Removes appointments from a record, as if they had never been arranged; what they became stays logged. */
export function removeAppointments<Part extends RecordPart>(
  record: Part,
  appointmentIds: readonly string[],
): Result<Part> {
  const { appointments = [] } = record
  const known = new Set(appointments.map(({ id }) => id))
  const issues = appointmentIds.flatMap((appointmentId, index) =>
    known.has(appointmentId) ? [] : [{ code: 'unknown_appointment', path: [index], appointmentId } as const],
  )
  const removed = new Set(appointmentIds)
  return resultOf({ ...record, appointments: appointments.filter(({ id }) => !removed.has(id)) }, issues)
}
