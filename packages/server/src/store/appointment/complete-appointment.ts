import {
  type Appointment,
  activitiesOfAppointment,
  completeAppointment as complete,
  parseAppointmentOutcome,
  type Result,
} from '@tiecraft/core'
import { idsInActivities, type NamedIds, type RecordPart } from '@tiecraft/core/storage'
import { insertActivities } from '../activity/log-activities.ts'
import type { Caller } from '../caller.ts'
import { loadNamed } from '../record/load-named.ts'
import { loadPart } from '../record/load-part.ts'
import { storeChanges } from '../record/store-changes.ts'
import { type AppointmentToChange, changeAppointment } from './change-appointment.ts'

/** The rows of an appointment that took place and of the activities that it became. */
export type StoredCompletion = { readonly appointmentId: string; readonly activityIds: readonly string[] }

/** Says how a stored appointment went, and logs the activities it becomes in the same transaction. */
export function completeAppointment(
  { outcome, ...appointment }: AppointmentToChange & { readonly outcome: unknown },
  caller: Caller,
): Promise<Result<StoredCompletion>> {
  const { now } = caller
  return changeAppointment(appointment, caller, async (prisma, ofSeeker, row) => {
    const stored = await loadPart(prisma, ofSeeker, { contacts: [], activities: [], appointments: [row] })
    const { contacts, activityIds } = await loadNamed(prisma, ofSeeker, idsToCheck(stored.record, outcome))
    const given = { appointmentId: row.externalId, outcome }
    const completed = complete(stored.record, given, { now, contacts, activityIds })
    if (!completed.success) return completed
    const { record: after, activities } = completed.value
    const logged = await insertActivities(prisma, ofSeeker, { activities, now })
    if (!logged.success) throw new Error(`Activities that core had checked were refused: ${logged.issues[0].code}.`)
    await storeChanges(prisma, ofSeeker, { stored, after: { ...after, activities: stored.record.activities }, now })
    return { success: true, value: { appointmentId: row.id, activityIds: logged.value.map(({ id }) => id) } }
  })
}

/** The ids that the activities would have and name; none where the outcome is not sound, which core then refuses. */
function idsToCheck({ appointments = [] }: RecordPart, outcome: unknown): NamedIds {
  const parsed = parseAppointmentOutcome(outcome)
  if (!parsed.success) return idsInActivities([])
  const activitiesOf = (appointment: Appointment) => {
    const made = activitiesOfAppointment(appointment, parsed.value)
    return made.success ? made.value : []
  }
  return idsInActivities(appointments.flatMap(activitiesOf))
}
