import { type Issue, type Result, removeAppointments as remove } from '@tiecraft/core'
import type { Caller } from '../caller.ts'
import { loadPart } from '../record/load-part.ts'
import { storeChanges } from '../record/store-changes.ts'
import { inBatches } from '../row/in-batches.ts'
import { uuidOf } from '../row/uuid.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'

/** Removes stored appointments of a seeker, all or none, and returns the portal's own ids. */
export function removeAppointments(
  { seekerId, appointmentIds }: { readonly seekerId: string; readonly appointmentIds: readonly string[] },
  caller: Caller,
): Promise<Result<readonly string[]>> {
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const appointments = await inBatches([...new Set(appointmentIds.map(uuidOf))], (ids) =>
      prisma.appointment.findMany({ where: { ...ofSeeker, id: { in: ids } } }),
    )
    const externalIds = new Map(appointments.map(({ id, externalId }) => [id, externalId]))
    const [first, ...rest] = appointmentIds.flatMap((appointmentId, index): Issue[] =>
      externalIds.has(uuidOf(appointmentId))
        ? []
        : [{ code: 'unknown_appointment', path: ['appointmentIds', index], appointmentId }],
    )
    if (first) return { success: false, issues: [first, ...rest] }
    const stored = await loadPart(prisma, ofSeeker, { contacts: [], activities: [], appointments })
    const removed = remove(stored.record, [...externalIds.values()])
    if (!removed.success) return removed
    await storeChanges(prisma, ofSeeker, { stored, after: removed.value, now: caller.now })
    return { success: true, value: appointmentIds.map((id) => externalIds.get(uuidOf(id)) ?? '') }
  })
}
