import type { NetworkingRecordInput, Result } from '@tiecraft/core'
import type { Context } from '../../request/context.ts'
import { logActivities } from '../activity/log-activities.ts'
import { addContacts } from '../contact/add-contacts.ts'
import { createSeeker } from '../seeker/create-seeker.ts'

/** Stores a whole record; throws when any of it is refused. */
export async function storeRecord(record: NetworkingRecordInput, context: Context): Promise<string> {
  const seekerId = accepted(await createSeeker(record.seeker, context))
  accepted(await addContacts(seekerId, record.contacts, context))
  accepted(await logActivities(seekerId, record.activities, context))
  return seekerId
}

function accepted<Value>(result: Result<Value>): Value {
  if (result.success) return result.value
  throw new Error(`Refused: ${JSON.stringify(result.issues.slice(0, 3))}`)
}
