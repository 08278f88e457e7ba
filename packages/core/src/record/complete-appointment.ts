import type { Activity } from '../activity/activity-schema.ts'
import { activitiesOfAppointment } from '../appointment/activities-of-appointment.ts'
import { type AppointmentOutcome, parseAppointmentOutcome } from '../appointment/appointment-outcome.ts'
import type { Appointment } from '../appointment/appointment-schema.ts'
import type { Issue, Issues, Result } from '../issue/issue.ts'
import type { IssuePath } from '../issue/issue-facts.ts'
import { refuse } from '../issue/result.ts'
import { findOpenAppointment, withAppointment } from './open-appointment.ts'
import { checkActivities } from './parse-entries.ts'
import { knownWith, type RecordContext } from './record-context.ts'
import type { RecordPart } from './record-schema.ts'

/** A record after an appointment took place, and the activities that it became. */
export type CompletedAppointment<Part extends RecordPart> = {
  /** The record, the appointment marked and the activities added. */
  readonly record: Part
  /** The activities added. */
  readonly activities: readonly Activity[]
}

/**
 * Says that an appointment took place and how it went, and logs the activities it becomes, in one step.
 *
 * The appointment then has the moment at which it took place. Refused where it took place or was cancelled already, has
 * not begun, or where the activities would contradict the record. A part of the record is enough: the appointment; the
 * contacts it names and the ids of activities may be in the context instead.
 */
export function completeAppointment<Part extends RecordPart>(
  record: Part,
  { appointmentId, outcome }: { readonly appointmentId: string; readonly outcome: unknown },
  context: RecordContext,
): Result<CompletedAppointment<Part>> {
  const found = findOpenAppointment(record, appointmentId, 'took_place')
  if (!found.success) return found
  const parsed = parseAppointmentOutcome(outcome)
  if (!parsed.success) return refuse(inOutcome(parsed.issues, ofOutcome))
  const made = activitiesToLog(found.value, parsed.value, { record, context })
  if (!made.success) return made
  const { at = found.value.at } = parsed.value
  const appointments = withAppointment(record, { ...found.value, at, status: 'took_place' })
  const activities = [...record.activities, ...made.value]
  return { success: true, value: { record: { ...record, appointments, activities }, activities: made.value } }
}

function activitiesToLog(
  appointment: Appointment,
  outcome: AppointmentOutcome,
  { record, context }: { readonly record: RecordPart; readonly context: RecordContext },
): Result<readonly Activity[]> {
  const made = activitiesOfAppointment(appointment, outcome)
  if (!made.success) return refuse(inOutcome(made.issues, ofOutcome))
  const { contacts, activityIds } = knownWith(context, record.contacts, record.activities)
  const checked = checkActivities(made.value, { ...context, contacts, activityIds })
  return checked.success ? checked : refuse(inOutcome(checked.issues, (path) => fieldOf(appointment, path)))
}

function ofOutcome(path: IssuePath): IssuePath {
  return ['outcome', ...path]
}

/** Where the input says what a field of an activity was made from. */
function fieldOf({ kind }: Appointment, [, field = '']: IssuePath): IssuePath {
  if (field === 'id') return ['appointmentId']
  if (field !== 'contactId') return ofOutcome([field])
  return ofOutcome([kind === 'interview' ? 'through' : 'contactIds'])
}

/** The issues where they stand in the input, each once. */
function inOutcome([first, ...rest]: Issues, pathOf: (path: IssuePath) => IssuePath): Issues {
  const moved = (issue: Issue): Issue => ({ ...issue, path: pathOf(issue.path) })
  const known = new Set([JSON.stringify(moved(first))])
  const others = rest.map(moved).filter((issue) => {
    const key = JSON.stringify(issue)
    const isNew = !known.has(key)
    known.add(key)
    return isNew
  })
  return [moved(first), ...others]
}
