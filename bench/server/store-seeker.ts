import type { NetworkingRecordInput } from '@tiecraft/core'
import type { AskTiecraft } from './ask.ts'

type Activity = NetworkingRecordInput['activities'][number]

const create =
  'mutation ($input: SeekerInput!) { createSeeker(input: $input) { seeker { id } userErrors { message } } }'
const add = 'mutation ($input: AddContactsInput!) { addContacts(input: $input) { userErrors { message } } }'
const log = 'mutation ($input: LogActivitiesInput!) { logActivities(input: $input) { userErrors { message } } }'

/** Stores a whole record through the API, and gets the seeker's global id. */
export async function storeSeeker(ask: AskTiecraft, record: NetworkingRecordInput): Promise<string> {
  const { seeker } = recordInput(record)
  const [seekerId = ''] = /(?<="id":")[^"]+/.exec(JSON.stringify(await ask(create, { input: seeker }))) ?? []
  if (record.contacts.length > 0) await addContacts(ask, seekerId, record.contacts)
  if (record.activities.length > 0) await logActivities(ask, seekerId, record.activities)
  return seekerId
}

/** Adds contacts in one request. */
export function addContacts(ask: AskTiecraft, seekerId: string, contacts: NetworkingRecordInput['contacts']) {
  return ask(add, { input: { seekerId, contacts } })
}

/** Logs activities in one request. */
export function logActivities(ask: AskTiecraft, seekerId: string, activities: readonly Activity[]) {
  return ask(log, { input: { seekerId, activities: activities.map(activityInput) } })
}

/** Logs one more approach, which changes what is concluded of the seeker. */
export function logApproach(ask: AskTiecraft, seekerId: string) {
  const id = `approach ${performance.now()}`
  return logActivities(ask, seekerId, [{ id, type: 'approach_sent', at: new Date(), contactId: 'person-1' }])
}

/** A record as the API takes it. */
export function recordInput({ seeker, contacts, activities }: NetworkingRecordInput) {
  const { goal } = seeker
  return {
    seeker: { ...seeker, goal: goal && { ...goal, outcome: goal.outcome.toUpperCase() } },
    contacts,
    activities: activities.map(activityInput),
  }
}

function activityInput({ type, ...activity }: Activity): object {
  const name = type.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase())
  return { [name]: 'depth' in activity ? { ...activity, depth: activity.depth?.toUpperCase() } : activity }
}
