import type { Result } from '@tiecraft/core'
import type { Appointment, Prisma } from '../../../generated/prisma/client.ts'
import { ownRows } from '../../access/own-rows.ts'
import type { Caller } from '../caller.ts'
import { refusalOf } from '../row/refusal-of.ts'
import { uuidOf } from '../row/uuid.ts'
import { versionConflict } from '../row/version-conflict.ts'
import { changeSeeker, type OfSeeker } from '../seeker/change-seeker.ts'

type Change<Value> = (prisma: Prisma.TransactionClient, ofSeeker: OfSeeker, row: Appointment) => Promise<Result<Value>>

/** Which appointment to change, and the version that the change expects. */
export type AppointmentToChange = { readonly appointmentId: string; readonly version?: number | undefined }

/** Changes a stored appointment, or refuses where there is none of that id or it has another version. */
export async function changeAppointment<Value>(
  { appointmentId, version }: AppointmentToChange,
  caller: Caller,
  change: Change<Value>,
): Promise<Result<Value>> {
  const { prisma, tenantId, access } = caller
  const where = { tenantId_id: { tenantId, id: uuidOf(appointmentId) }, ...ownRows(access) }
  const unknown = refusalOf({ code: 'unknown_appointment', path: ['appointmentId'], appointmentId })
  const found = await prisma.appointment.findUnique({ where, select: { seekerId: true } })
  if (!found) return unknown
  return changeSeeker(found.seekerId, caller, async (transaction, ofSeeker) => {
    const row = await transaction.appointment.findUnique({ where })
    if (!row) return unknown
    return versionConflict(version, row.version) ?? change(transaction, ofSeeker, row)
  })
}
