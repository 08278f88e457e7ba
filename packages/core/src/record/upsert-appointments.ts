import { type Appointment, appointmentSchema, maxAppointments } from '../appointment/appointment-schema.ts'
import { appointmentIssues } from './entry-issues.ts'
import { knownWith, type RecordContext } from './record-context.ts'
import type { UpsertResult, UpsertTarget } from './upsert-result.ts'
import { upsertedEntry, upsertRows } from './upsert-rows.ts'
import { withChanges } from './with-changes.ts'

/** What is stored of the appointments that rows of an upsert name, and how many there are. */
export type AppointmentTarget = UpsertTarget<Appointment> & {
  /** How many appointments the record has, those of the rows included. */
  readonly total: number
}

/**
 * Adds or changes appointments by their ids: an omitted field stays, `null` clears it; a cleared `status` opens one again.
 *
 * Each row is done or refused on its own; those beyond the 1,000 that a record may have are refused.
 */
export function upsertAppointments(
  target: AppointmentTarget,
  rows: readonly unknown[],
  context: RecordContext,
): readonly UpsertResult<Appointment>[] {
  const known = knownWith(context, [], [])
  let { total } = target
  return upsertRows(target, rows, {
    unknown: (appointmentId) => ({ code: 'unknown_appointment', path: ['id'], appointmentId }),
    entryOf: ({ id, before, changes }) => {
      const input = { ...withChanges(before ?? {}, changes), id }
      const isFull = !before && total >= maxAppointments
      const made = upsertedEntry(appointmentSchema, { input, before }, (appointment) => [
        ...appointmentIssues(appointment, [], known),
        ...(isFull ? [{ code: 'too_big', path: [], maximum: `${maxAppointments} entries` } as const] : []),
      ])
      if (!before && made.success) total += 1
      return made
    },
  })
}
