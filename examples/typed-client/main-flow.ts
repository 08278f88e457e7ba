import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type DocumentNode, Kind } from 'graphql'
import { graphql } from './generated/index.ts'

/** Runs one document of the flow, with any client. */
export type Run = <Data, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>

const createSeeker = graphql(`
  mutation CreateSeeker($input: SeekerInput!) {
    createSeeker(input: $input) {
      seeker { id }
      userErrors { path message }
    }
  }
`)

const addContacts = graphql(`
  mutation AddContacts($input: AddContactsInput!) {
    addContacts(input: $input) {
      contacts { externalId }
      userErrors { path message }
    }
  }
`)

const logActivities = graphql(`
  mutation LogActivities($input: LogActivitiesInput!) {
    logActivities(input: $input) {
      activities { id }
      userErrors { path message }
    }
  }
`)

const dashboard = graphql(`
  query Dashboard($id: ID!) {
    seeker(id: $id) {
      diagnosis { text }
      thanksOwed { contact { name } text dueAt }
      contacts(first: 10) {
        edges { node { name stage condition nextSteps { activity next advances } } }
      }
    }
  }
`)

/** Whether a document stores something; clients that tell the two apart need to know. */
export function isMutation(document: DocumentNode): boolean {
  return document.definitions.some((it) => it.kind === Kind.OPERATION_DEFINITION && it.operation === 'mutation')
}

type UserErrors = readonly { readonly path: readonly string[]; readonly message: string }[]

// A payload is null only where there are errors beside the data, which the clients throw themselves.
function check(payload: { readonly userErrors: UserErrors } | null | undefined): void {
  const messages = (payload?.userErrors ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
  if (messages.length > 0) throw new Error(messages.join('\n'))
}

/** Stores a seeker, their contacts and what happened, then reads back what to do, all of it typed. */
export async function mainFlow(run: Run, seekerId: string): Promise<readonly string[]> {
  const { createSeeker: created } = await run(createSeeker, {
    input: { id: seekerId, goal: { outcome: 'OFFER', by: '2027-06-01T00:00:00Z' }, hoursPerWeek: 6 },
  })
  check(created)
  const id = created?.seeker?.id ?? ''
  const { addContacts: added } = await run(addContacts, {
    input: { seekerId: id, contacts: [{ id: 'ruth', name: 'Ruth Okafor', channel: 'past_coworkers' }] },
  })
  check(added)
  const { logActivities: logged } = await run(logActivities, {
    input: {
      seekerId: id,
      activities: [
        { conversationHeld: { at: '2026-02-12T17:00:00Z', contactId: 'ruth', depth: 'PERSONAL', minutes: 30 } },
        { leadReceived: { at: '2026-02-14T09:00:00Z', contactId: 'ruth', employer: 'Harbor Foods' } },
      ],
    },
  })
  check(logged)
  const { seeker } = await run(dashboard, { id })
  if (!seeker) throw new Error('The seeker is gone.')
  return [
    seeker.diagnosis.text,
    ...seeker.thanksOwed.map(({ contact, text }) => `Thank ${contact.name} for ${text}.`),
    ...seeker.contacts.edges.flatMap(({ node: { name, stage, nextSteps } }) => [
      `${name}: ${stage.toLowerCase()}`,
      ...nextSteps.filter(({ advances }) => advances).map(({ activity }) => `  ${activity.toLowerCase()}`),
    ]),
  ]
}
