import { cancelAppointment as cancel, type Result } from '@tiecraft/core'
import type { Caller } from '../caller.ts'
import { loadPart } from '../record/load-part.ts'
import { storeChanges } from '../record/store-changes.ts'
import { type AppointmentToChange, changeAppointment } from './change-appointment.ts'

/** Cancels a stored appointment, or refuses where it took place or was cancelled already. */
export function cancelAppointment(appointment: AppointmentToChange, caller: Caller): Promise<Result<string>> {
  return changeAppointment(appointment, caller, async (prisma, ofSeeker, row) => {
    const stored = await loadPart(prisma, ofSeeker, { contacts: [], activities: [], appointments: [row] })
    const cancelled = cancel(stored.record, row.externalId)
    if (!cancelled.success) return cancelled
    await storeChanges(prisma, ofSeeker, { stored, after: cancelled.value, now: caller.now })
    return { success: true, value: row.id }
  })
}
