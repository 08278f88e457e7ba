import type { NetworkingRecordInput, Result } from '@tiecraft/core'
import { logActivities } from '../activity/log-activities.ts'
import { addAppointments } from '../appointment/add-appointments.ts'
import type { Caller } from '../caller.ts'
import { addContacts } from '../contact/add-contacts.ts'
import { createSeeker } from '../seeker/create-seeker.ts'
import { addTargetEmployers } from '../target-employer/add-target-employers.ts'

/** Stores a whole record; throws when any of it is refused. */
export async function storeRecord(record: NetworkingRecordInput, caller: Caller): Promise<string> {
  const seekerId = accepted(await createSeeker(record.seeker, caller))
  accepted(await addContacts(seekerId, record.contacts, caller))
  accepted(await logActivities(seekerId, record.activities, caller))
  const { appointments = [], targetEmployers = [] } = record
  if (appointments.length > 0) accepted(await addAppointments(seekerId, appointments, caller))
  if (targetEmployers.length > 0) accepted(await addTargetEmployers(seekerId, targetEmployers, caller))
  return seekerId
}

function accepted<Value>(result: Result<Value>): Value {
  if (result.success) return result.value
  throw new Error(`Refused: ${JSON.stringify(result.issues.slice(0, 3))}`)
}
