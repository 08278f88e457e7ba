import type { NetworkingRecordInput } from '@tiecraft/core'
import { largeNetwork } from '@tiecraft/examples/people'
import type { AskTiecraft } from './ask.ts'

type Activity = NetworkingRecordInput['activities'][number]

const contactsEach = 100

const create =
  'mutation ($input: SeekerInput!) { createSeeker(input: $input) { seeker { id } userErrors { message } } }'
const addContacts = 'mutation ($input: AddContactsInput!) { addContacts(input: $input) { userErrors { message } } }'
const logActivities =
  'mutation ($input: LogActivitiesInput!) { logActivities(input: $input) { userErrors { message } } }'

/** Stores seekers with 100 contacts and 1,000 activities each through the API. */
export async function storeSeekers(ask: AskTiecraft, count: number): Promise<void> {
  const { seeker, contacts, activities } = largeNetwork(new Date(), contactsEach)
  const { goal } = seeker
  for (let index = 0; index < count; index += 1) {
    const input = { ...seeker, id: `seeker ${index}`, goal: goal && { ...goal, outcome: upper(goal.outcome) } }
    const seekerId = JSON.stringify(await ask(create, { input })).match(/"id":"([^"]+)"/)?.[1]
    await ask(addContacts, { input: { seekerId, contacts } })
    await ask(logActivities, { input: { seekerId, activities: activities.map(activityInput) } })
  }
}

/** An activity as the API takes it. */
function activityInput({ type, ...activity }: Activity): object {
  const name = type.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase())
  return { [name]: 'depth' in activity ? { ...activity, depth: upper(activity.depth) } : activity }
}

function upper(code: string | undefined): string | undefined {
  return code?.toUpperCase()
}
