import type { Appointment } from '@tiecraft/core'
import { type AppointmentStatus, appointmentStatuses } from '@tiecraft/core/rules'
import { appointmentEnd, appointmentSchema } from '@tiecraft/core/storage'
import * as z from 'zod'
import type { Appointment as AppointmentRow } from '../../../generated/prisma/client.ts'
import type { NewRow } from '../row/new-row.ts'
import { type RowIds, requireRowId } from '../row/row-ids.ts'
import { withoutNulls } from '../row/without-nulls.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

const statusSchema = z.enum(appointmentStatuses).optional()

const fields = Object.keys(appointmentSchema.unwrap().shape)

/** A stored appointment as core reads it, with the portal's own ids. */
export function appointmentFromRow(row: AppointmentRow, contactIds: ReadonlyMap<string, string>): Appointment {
  const columns: Readonly<Record<string, unknown>> = {
    ...row,
    id: row.externalId,
    contactIds: row.contactIds.map((id) => contactIds.get(id)),
  }
  return appointmentSchema.parse(withoutNulls(Object.fromEntries(fields.map((field) => [field, columns[field]]))))
}

/** The status of a stored appointment, which the database holds as text; undefined as long as nobody said. */
export function appointmentStatusOf({ status }: Pick<AppointmentRow, 'status'>): AppointmentStatus | undefined {
  return statusSchema.parse(status ?? undefined)
}

/** The columns of an appointment; the maps give the rows of the portal's own ids. */
export function appointmentToRow(
  appointment: Appointment,
  contactRows: RowIds,
  appointmentRows: RowIds,
): Omit<AppointmentRow, keyof (OfSeeker & NewRow) | 'isSensitive'> {
  const { id, contactIds, ...columns } = appointment
  return {
    id: requireRowId(appointmentRows, id),
    externalId: id,
    kind: columns.kind,
    at: columns.at,
    minutes: columns.minutes ?? null,
    endsAt: appointmentEnd(appointment),
    timeZone: columns.timeZone ?? null,
    contactIds: contactIds.map((contactId) => requireRowId(contactRows, contactId)),
    channel: columns.channel ?? null,
    employer: columns.employer ?? null,
    title: columns.title ?? null,
    place: columns.place ?? null,
    note: columns.note ?? null,
    predictedComfort: columns.predictedComfort ?? null,
    arrangedAt: columns.arrangedAt ?? null,
    status: columns.status ?? null,
  }
}
