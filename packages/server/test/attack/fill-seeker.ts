import type { NetworkingRecordInput } from '@tiecraft/core'
import { fullActivities } from '../every-activity.ts'
import { type Portal, testNow } from '../portal.ts'
import { runOk } from '../run.ts'
import { storeThroughApi } from '../store-through-api.ts'

const people = ['ada', 'bob', 'cid', 'dee', 'eve', 'fay', 'gus']

/** Enough to have something to say of everything; each answer is made thousands of times. */
const logged: readonly string[] = ['approach_sent', 'conversation_held', 'help_received', 'update_sent', 'hours_logged']
const activities = fullActivities.filter(({ type }) => logged.includes(type))

/** Where an activity of help received stands among those of a seeker. */
export const helpReceived = activities.findIndex(({ type }) => type === 'help_received')

/** A record with something in every column. */
export function recordOf(id: string): NetworkingRecordInput {
  return {
    seeker: {
      id,
      goal: { outcome: 'offer', by: '2026-09-01T00:00:00Z', count: 2, role: 'Head' },
      hoursPerWeek: 6,
      comfort: 3,
      networkSize: 120,
      affiliations: ['alumni'],
      selfReports: [{ topic: 'shy', text: 'Very' }],
      market: { asOf: '2026-02-01T00:00:00Z', source: 'Office', occupation: 'Head', region: 'North', openings: 900 },
      preferences: { timeZone: 'Europe/Madrid', locale: 'en', quietDays: ['sunday'] },
    },
    contacts: people.map((name, index) => ({
      id: name,
      name,
      channel: 'alumni',
      employer: 'Acme',
      offers: ['advice'],
      needs: ['advice'],
      ...(index > 0 && { introducedBy: 'ada' }),
    })),
    activities: activities.map((activity) => JSON.parse(JSON.stringify(activity))),
    appointments: ['open', 'past', 'other', 'gone'].map((name, index) => ({
      id: name,
      kind: 'talk',
      at: `2026-0${index % 2 ? 2 : 3}-20T0${index}:00:00Z`,
      minutes: 30,
      timeZone: 'Europe/Madrid',
      contactIds: ['ada'],
      channel: 'alumni',
      employer: 'Acme',
      title: 'Coffee',
      place: 'Corner café',
      note: 'Questions',
    })),
    targetEmployers: ['Acme', 'Bright', 'Corner'].map((name, index) => ({
      id: name,
      name,
      role: 'Head',
      motivation: index + 1,
      posting: `https://example.org/${name}`,
      note: 'Nice people',
    })),
  }
}

/** Stores a seeker with something in every table, and something of each kind that was removed. */
export async function fillSeeker(portal: Portal, externalId: string): Promise<void> {
  const seekerId = await storeThroughApi(portal, recordOf(externalId))
  const change = (field: string, input: object, answer: string) => changeThroughApi(portal, field, input, answer)
  const { seeker } = await runOk<Lists>(portal, lists, { id: seekerId })
  const [contacts, rows] = [seeker.contacts, seeker.activities].map(({ edges }) => edges.map(({ node }) => node.id))
  const [, , , , keep, remove, gone] = contacts ?? []
  const [removedAppointment] = seeker.appointments.edges.slice(-1).map(({ node }) => node.id)
  await change('removeAppointments', { seekerId, appointmentIds: [removedAppointment] }, 'externalIds')
  const last = seeker.targetEmployers.edges.at(-1)?.node.id
  await change('removeContact', { contactId: gone }, 'externalId')
  const { mergeId } = await change('mergeContacts', { keep, remove }, 'mergeId: merge { id }')
  await change('undoMerge', { mergeId: Object(mergeId).id }, 'contacts { id }')
  await change('mergeContacts', { keep, remove }, 'merge { id }')
  await change('removeActivities', { seekerId, activityIds: rows?.slice(0, 1) }, 'externalIds')
  await change('removeTargetEmployers', { seekerId, targetEmployerIds: [last] }, 'externalIds')
  await change('createCalendarFeed', { seekerId }, 'url')
  await change('giveConsent', { seekerId, kind: 'SHARE_SENSITIVE_CHANNELS' }, 'consent { kind }')
  await change('saveWeekPlan', { seekerId }, 'weekPlan { weekOf }')
  const marked = { seekerId, actionId: seeker.weekPlan.actions[0]?.id, status: 'DONE', at: testNow }
  await change('markAction', marked, 'mark { actionId }')
}

/** Changes something through the API, which must succeed. */
export async function changeThroughApi(
  portal: Portal,
  field: string,
  input: object,
  answer: string,
): Promise<Readonly<Record<string, unknown>>> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`
  const mutation = `mutation ($input: ${type}!) { ${field}(input: $input) { ${answer} userErrors { code path message } } }`
  const { [field]: payload } = await runOk<Readonly<Record<string, Payload>>>(portal, mutation, { input })
  if (!payload || payload.userErrors.length > 0) throw new Error(`${field}: ${JSON.stringify(payload?.userErrors)}`)
  return payload
}

type Payload = Readonly<Record<string, unknown>> & { readonly userErrors: readonly unknown[] }
type Ids = { readonly edges: readonly { readonly node: { readonly id: string } }[] }
type Lists = {
  readonly seeker: {
    readonly contacts: Ids
    readonly activities: Ids
    readonly appointments: Ids
    readonly targetEmployers: Ids
    readonly weekPlan: { readonly actions: readonly { readonly id: string }[] }
  }
}
const lists = `query ($id: ID!) { seeker(id: $id) {
  contacts(first: 100) { edges { node { id } } } activities(first: 100) { edges { node { id } } }
  appointments(first: 100) { edges { node { id } } } targetEmployers(first: 100) { edges { node { id } } }
  weekPlan { actions { id } }
} }`
