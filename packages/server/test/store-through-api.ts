import type { NetworkingRecordInput } from '@tiecraft/core'
import { toRecordInput } from './graphql-input.ts'
import type { Portal } from './portal.ts'
import { runOk } from './run.ts'

const errors = 'userErrors { code path message allowed }'

/** The documents that store something, each with everything a portal would want back. */
export const documents = {
  createSeeker: `mutation ($input: SeekerInput!) { createSeeker(input: $input) { seeker { id externalId } ${errors} } }`,
  addContacts: `mutation ($input: AddContactsInput!) {
    addContacts(input: $input) { contacts { id externalId } ${errors} }
  }`,
  addTargetEmployers: `mutation ($input: AddTargetEmployersInput!) {
    addTargetEmployers(input: $input) { targetEmployers { id externalId } ${errors} }
  }`,
  logActivities: `mutation ($input: LogActivitiesInput!) {
    logActivities(input: $input) { activities { id externalId } ${errors} }
  }`,
  addAppointments: `mutation ($input: AddAppointmentsInput!) {
    addAppointments(input: $input) { appointments { id externalId } ${errors} }
  }`,
} as const

/** What is wrong with an input. */
export type UserError = {
  readonly code: string
  readonly path: readonly string[]
  readonly message: string
  readonly allowed: readonly string[]
}

export type Stored = { readonly id: string; readonly externalId: string }

type Payload<Name extends string, Value> = Readonly<Record<Name, Value>> & { readonly userErrors: readonly UserError[] }

/** Creates a seeker through the API. */
export async function createSeeker(portal: Portal, input: unknown): Promise<Payload<'seeker', Stored | null>> {
  type Data = { createSeeker: Payload<'seeker', Stored | null> }
  return (await runOk<Data>(portal, documents.createSeeker, { input })).createSeeker
}

/** Creates a seeker that must be accepted. */
export async function newSeeker(portal: Portal, externalId: string): Promise<string> {
  const { seeker, userErrors } = await createSeeker(portal, { id: externalId })
  if (!seeker) throw new Error(`Refused: ${JSON.stringify(userErrors)}`)
  return seeker.id
}

/** Adds contacts through the API. */
export async function addContacts(
  portal: Portal,
  seekerId: string,
  contacts: unknown,
): Promise<Payload<'contacts', readonly Stored[]>> {
  type Data = { addContacts: Payload<'contacts', readonly Stored[]> }
  return (await runOk<Data>(portal, documents.addContacts, { input: { seekerId, contacts } })).addContacts
}

/** Adds target employers through the API. */
export async function addTargetEmployers(
  portal: Portal,
  seekerId: string,
  targetEmployers: unknown,
): Promise<Payload<'targetEmployers', readonly Stored[]>> {
  type Data = { addTargetEmployers: Payload<'targetEmployers', readonly Stored[]> }
  const input = { seekerId, targetEmployers }
  return (await runOk<Data>(portal, documents.addTargetEmployers, { input })).addTargetEmployers
}

/** Logs activities through the API. */
export async function logActivities(
  portal: Portal,
  seekerId: string,
  activities: unknown,
): Promise<Payload<'activities', readonly Stored[]>> {
  type Data = { logActivities: Payload<'activities', readonly Stored[]> }
  return (await runOk<Data>(portal, documents.logActivities, { input: { seekerId, activities } })).logActivities
}

/** Adds appointments through the API. */
export async function addAppointments(
  portal: Portal,
  seekerId: string,
  appointments: unknown,
): Promise<Payload<'appointments', readonly Stored[]>> {
  type Data = { addAppointments: Payload<'appointments', readonly Stored[]> }
  return (await runOk<Data>(portal, documents.addAppointments, { input: { seekerId, appointments } })).addAppointments
}

/** Stores a whole record through the API, all of which must be accepted, and returns the seeker's id. */
export async function storeThroughApi(portal: Portal, record: NetworkingRecordInput): Promise<string> {
  const { seeker: input, contacts, activities, appointments, targetEmployers } = toRecordInput(record)
  const { seeker, userErrors } = await createSeeker(portal, input)
  const id = seeker?.id ?? ''
  const refused = [
    ...userErrors,
    ...(await addContacts(portal, id, contacts)).userErrors,
    ...(await logActivities(portal, id, activities)).userErrors,
    ...(await addAppointments(portal, id, appointments)).userErrors,
    ...(targetEmployers.length > 0 ? (await addTargetEmployers(portal, id, targetEmployers)).userErrors : []),
  ]
  if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused.slice(0, 3))}`)
  return id
}
