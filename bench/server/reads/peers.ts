import type { ReadName } from './reads.ts'

/** The servers of the comparison; the others are measured by the first. */
export const peerNames = ['postgraphile', 'tiecraft', 'yoga', 'http', 'http-isolated'] as const

export type PeerName = (typeof peerNames)[number]

/** A seeker of the sample, by the ids of its row and of the API. */
export type SeekerIds = { readonly tenantId: string; readonly id: string; readonly globalId: string }

/** How a server is asked, and where in its answer the seeker is. */
export type Peer = {
  readonly path: string
  readonly body: (read: ReadName, seeker: SeekerIds) => unknown
}

const tiecraftQueries = {
  nested: `query ($id: ID!) { seeker(id: $id) { contacts(first: 20) { edges { node {
    name activities(first: 5) { edges { node { type at } } }
  } } } } }`,
  single: 'query ($id: ID!) { seeker(id: $id) { hoursPerWeek } }',
  page: `query ($id: ID!) { seeker(id: $id) { contacts(first: 20) { edges { node { name stage condition } } } } }`,
} as const satisfies Record<ReadName, string>

const one = 'seeker: seekerByTenantIdAndRowId(tenantId: $tenantId, rowId: $id)'
const firstContacts = 'contacts: contactsByTenantIdAndSeekerId(first: 20, orderBy: [NAME_ASC, ROW_ID_ASC])'
const latest = 'activitiesByTenantIdAndSeekerIdAndContactId(first: 5, orderBy: [AT_DESC, ROW_ID_DESC])'
const summary = 'summary: relationshipSummaryByTenantIdAndSeekerIdAndContactId { stage summary }'

const postgraphileQueries = {
  nested: `query ($tenantId: UUID!, $id: UUID!) { ${one} { ${firstContacts} { nodes {
    name activities: ${latest} { nodes { type at } }
  } } } }`,
  single: `query ($tenantId: UUID!, $id: UUID!) { ${one} { hoursPerWeek } }`,
  page: `query ($tenantId: UUID!, $id: UUID!) { ${one} { ${firstContacts} { nodes { name ${summary} } } } }`,
} as const satisfies Record<ReadName, string>

const yogaSelections = {
  nested: 'contacts { name activities { type at } }',
  single: 'hoursPerWeek',
  page: 'contacts { name stage summary }',
} as const satisfies Record<ReadName, string>

const asked = (read: ReadName, { tenantId, id }: SeekerIds) => ({ read, tenantId, id })

export const peers = {
  postgraphile: {
    path: '/graphql',
    body: (read, { tenantId, id }) => ({ query: postgraphileQueries[read], variables: { tenantId, id } }),
  },
  tiecraft: {
    path: '/graphql',
    body: (read, { globalId: id }) => ({ query: tiecraftQueries[read], variables: { id } }),
  },
  yoga: {
    path: '/graphql',
    body: (read, { tenantId, id }) => ({
      query: `query ($tenantId: ID!, $id: ID!) { ${read}(tenantId: $tenantId, id: $id) { ${yogaSelections[read]} } }`,
      variables: { tenantId, id },
    }),
  },
  http: { path: '/', body: asked },
  'http-isolated': { path: '/', body: asked },
} as const satisfies Record<PeerName, Peer>
