import { type Changes, editAppointment, type Result } from '@tiecraft/core'
import { idsInAppointments, readAppointments } from '@tiecraft/core/storage'
import type { Caller } from '../caller.ts'
import { loadNamed } from '../record/load-named.ts'
import { loadPart } from '../record/load-part.ts'
import { storeChanges } from '../record/store-changes.ts'
import { type AppointmentToChange, changeAppointment } from './change-appointment.ts'

/** Changes some fields of a stored appointment: an omitted field stays, null clears it. */
export function updateAppointment(
  { changes, ...appointment }: AppointmentToChange & { readonly changes: Changes },
  caller: Caller,
): Promise<Result<string>> {
  return changeAppointment(appointment, caller, async (prisma, ofSeeker, row) => {
    const part = await loadPart(prisma, ofSeeker, { contacts: [], activities: [], appointments: [row] })
    const { contactIds } = idsInAppointments(namedBy(changes))
    const named = await loadNamed(prisma, ofSeeker, {
      contactIds: [...contactIds, ...part.contactRows.keys()],
      activityIds: [],
    })
    const context = { now: caller.now, contacts: named.contacts }
    const edited = editAppointment(part.record, { appointmentId: row.externalId, changes }, context)
    if (!edited.success) return edited
    const stored = { ...part, contactRows: new Map([...part.contactRows, ...named.contactRows]) }
    await storeChanges(prisma, ofSeeker, { stored, after: edited.value, now: caller.now })
    return { success: true, value: row.id }
  })
}

/** An appointment with the contacts of some changes; none where these are not sound, which core then refuses. */
function namedBy({ contactIds }: Changes) {
  const read = readAppointments([{ id: 'changed', kind: 'talk', at: new Date(0), contactIds: contactIds ?? [] }])
  return read.success ? read.value : []
}
