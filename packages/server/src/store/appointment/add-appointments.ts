import type { Result } from '@tiecraft/core'
import { checkAppointments, idsInAppointments, maxAppointments, readAppointments } from '@tiecraft/core/storage'
import type { Caller } from '../caller.ts'
import { loadNamed } from '../record/load-named.ts'
import { refusalIn, refusalOf } from '../row/refusal-of.ts'
import { newUuid } from '../row/uuid.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'
import { appointmentToRow } from './appointment-row.ts'
import { markSensitiveAppointments } from './mark-sensitive-appointments.ts'

/** Stores appointments of a seeker, all or none, and returns the ids of their rows. */
export function addAppointments(seekerId: string, input: unknown, caller: Caller): Promise<Result<readonly string[]>> {
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const read = readAppointments(input)
    if (!read.success) return refusalIn('appointments', read)
    const { contacts, contactRows } = await loadNamed(prisma, ofSeeker, idsInAppointments(read.value))
    const stored = await prisma.appointment.findMany({ where: ofSeeker, select: { externalId: true } })
    const appointmentIds = new Set(stored.map(({ externalId }) => externalId))
    const checked = checkAppointments(read.value, { now: caller.now, contacts, appointmentIds })
    if (!checked.success) return refusalIn('appointments', checked)
    const appointments = checked.value
    if (appointmentIds.size + appointments.length > maxAppointments) {
      return refusalOf({ code: 'too_big', path: ['appointments'], maximum: `${maxAppointments} entries` })
    }
    const rows = new Map(appointments.map(({ id }) => [id, newUuid()]))
    const data = appointments.map((it) => ({ ...appointmentToRow(it, contactRows, rows), ...ofSeeker }))
    await prisma.appointment.createMany({ data })
    const ids = data.map(({ id }) => id)
    await markSensitiveAppointments(prisma, ofSeeker, { ids, contactIds: [] })
    return { success: true, value: ids }
  })
}
