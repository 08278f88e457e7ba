import { type Appointment, appointmentSchema } from '../appointment/appointment-schema.ts'
import type { Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { appointmentIssues } from './entry-issues.ts'
import { knownWith, type RecordContext } from './record-context.ts'
import type { RecordPart } from './record-schema.ts'
import { type Changes, withChanges } from './with-changes.ts'

/**
 * Changes some fields of an appointment; `null` clears one, the id cannot change.
 *
 * A cleared `status` opens it again. Refused where the record has no appointment of that id, or where the changed one
 * contradicts the record. A part of the record is enough: the appointment; the contacts it names may be in the context
 * instead.
 */
export function editAppointment<Part extends RecordPart>(
  record: Part,
  { appointmentId, changes }: { readonly appointmentId: string; readonly changes: Changes },
  context: RecordContext,
): Result<Part> {
  const { contacts, appointments = [] } = record
  const before = appointments.find(({ id }) => id === appointmentId)
  if (!before) return refuse([{ code: 'unknown_appointment', path: ['appointmentId'], appointmentId }])
  const input = { ...withChanges(before, changes), id: appointmentId }
  const parsed = appointmentSchema.safeParse(input)
  if (!parsed.success) return refuse(issuesFromZod(parsed.error, input))
  const edited = appointments.map((it): Appointment => (it === before ? parsed.data : it))
  return resultOf(
    { ...record, appointments: edited },
    appointmentIssues(parsed.data, [], knownWith(context, contacts, [])),
  )
}
