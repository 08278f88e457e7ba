import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../test/portal.ts'
import { runOk } from '../../test/run.ts'
import { addContacts, logActivities, newSeeker, type Stored } from '../../test/store-through-api.ts'
import { expectRejected } from '../../test/strangers.ts'
import type { Database } from '../database/database.ts'

const errors = 'userErrors { code path message }'
const documents = {
  updateSeeker: `mutation ($input: UpdateSeekerInput!) {
    updateSeeker(input: $input) { seeker { version comfort hoursPerWeek affiliations selfReports { topic } } ${errors} }
  }`,
  updateContact: `mutation ($input: UpdateContactInput!) {
    updateContact(input: $input) { contact { version name employer offers } ${errors} }
  }`,
  updateActivity: `mutation ($input: UpdateActivityInput!) {
    updateActivity(input: $input) { activity { version externalId type at depth answer contact { externalId } } ${errors} }
  }`,
  removeActivities: `mutation ($input: RemoveActivitiesInput!) { removeActivities(input: $input) { externalIds ${errors} } }`,
  removeContact: `mutation ($id: ID!) { removeContact(input: { contactId: $id }) { externalId ${errors} } }`,
  removeSeeker: `mutation ($id: ID!) { removeSeeker(input: { seekerId: $id }) { externalId ${errors} } }`,
} as const
const removals = `query ($since: DateTime) {
  removals(first: 20, since: $since) { edges { node { kind removedId externalId seekerId removedAt } } }
}`

let database: Database
let portal: Portal
let stranger: Portal
let seekerId: string
let ruth: Stored
let reply: Stored

beforeAll(async () => {
  database = await openTestDatabase()
  stranger = await openPortal(database)
})

beforeEach(async () => {
  portal = await openPortal(database)
  seekerId = await newSeeker(portal, 'dana')
  const { contacts } = await addContacts(portal, seekerId, [
    { id: 'ruth', name: 'Ruth', channel: 'alumni', employer: 'Acme', offers: ['figma'] },
    { id: 'sam', name: 'Sam', channel: 'alumni', introducedBy: 'ruth' },
  ])
  const at = '2026-02-01T09:00:00Z'
  const { activities } = await logActivities(portal, seekerId, [
    { replyReceived: { id: 'reply', at, contactId: 'ruth', answer: 'DECLINED' } },
    { helpReceived: { id: 'help', at, contactId: 'ruth' } },
    { thanksSent: { id: 'thanks', at, contactId: 'ruth', for: ['help'] } },
    { offerReceived: { id: 'offer', at, contactId: 'ruth' } },
    { updateSent: { id: 'update', at, contactIds: ['sam', 'ruth'] } },
  ])
  const [first] = contacts
  const [logged] = activities
  if (!first || !logged) throw new Error('Refused.')
  ;[ruth, reply] = [first, logged]
})

afterAll(() => database.close())

const inputs = {
  updateSeeker: () => ({ input: { seekerId, changes: { comfort: 4 } } }),
  updateContact: () => ({ input: { contactId: ruth.id, changes: { employer: 'Globex' } } }),
  updateActivity: () => ({
    input: { activityId: reply.id, activity: { helpGiven: { at: '2026-02-03T09:00:00Z', contactId: 'ruth' } } },
  }),
  removeActivities: () => ({ input: { seekerId, activityIds: [reply.id] } }),
  removeContact: () => ({ id: ruth.id }),
  removeSeeker: () => ({ id: seekerId }),
} as const

type Name = keyof typeof documents
const names: readonly Name[] = [
  'updateSeeker',
  'updateContact',
  'updateActivity',
  'removeActivities',
  'removeContact',
  'removeSeeker',
]

async function everything(): Promise<unknown> {
  const { tenantId } = portal
  const { seeker, contact, activity, removal } = database.prisma
  return Promise.all([
    seeker.findMany({ where: { tenantId } }),
    contact.findMany({ where: { tenantId } }),
    activity.findMany({ where: { tenantId } }),
    removal.findMany({ where: { tenantId } }),
  ])
}

describe.each(names)('%s', (name) => {
  test('does nothing for anyone without a key', async () => {
    const before = await everything()
    await expectRejected(portal, documents[name], inputs[name]())
    expect(await everything()).toEqual(before)
  })

  test("finds nothing of another tenant's", async () => {
    const before = await everything()
    const answer = await runOk(stranger, documents[name], inputs[name]())
    expect(answer).toMatchObject({ [name]: { userErrors: [{ code: expect.stringMatching(/^UNKNOWN_/) }] } })
    expect(await everything()).toEqual(before)
  })
})

test('an update changes what it names, clears what is null and counts the version', async () => {
  const changes = { hoursPerWeek: 6, comfort: 4, selfReports: [{ topic: 'SHY' }] }
  expect(await runOk(portal, documents.updateSeeker, { input: { seekerId, version: 1, changes } })).toEqual({
    updateSeeker: {
      seeker: { version: 2, comfort: 4, hoursPerWeek: 6, affiliations: [], selfReports: [{ topic: 'SHY' }] },
      userErrors: [],
    },
  })
  const clear = { comfort: null, selfReports: null }
  expect(
    await runOk(portal, documents.updateSeeker, { input: { seekerId, version: 2, changes: clear } }),
  ).toMatchObject({
    updateSeeker: { seeker: { version: 3, comfort: null, hoursPerWeek: 6, selfReports: [] } },
  })
})

test('an update for another version is refused, and of two at once one is made', async () => {
  const update = (employer: string) =>
    runOk(portal, documents.updateContact, { input: { contactId: ruth.id, version: 1, changes: { employer } } })
  const answers = JSON.stringify(await Promise.all(['Globex', 'Initech'].map(update)))
  expect(answers.match(/VERSION_CONFLICT/g)).toHaveLength(1)
  expect(answers.match(/"version":2/g)).toHaveLength(1)
  expect(await update('Umbrella')).toMatchObject({
    updateContact: { contact: null, userErrors: [{ code: 'VERSION_CONFLICT', path: ['version'] }] },
  })
})

test('what an update names wrongly is refused with its field, and nothing changes', async () => {
  const before = await everything()
  const input = { contactId: ruth.id, changes: { employer: 'Globex', introducedBy: 'sam' } }
  expect(await runOk(portal, documents.updateContact, { input })).toMatchObject({
    updateContact: { contact: null, userErrors: [{ code: 'INTRODUCED_IN_A_CIRCLE', path: ['introducedBy'] }] },
  })
  expect(await everything()).toEqual(before)
})

test('an activity is replaced, also by another type', async () => {
  const activity = { conversationHeld: { at: '2026-02-03T09:00:00Z', contactId: 'sam', depth: 'PERSONAL' } }
  expect(await runOk(portal, documents.updateActivity, { input: { activityId: reply.id, activity } })).toEqual({
    updateActivity: {
      activity: {
        version: 2,
        externalId: 'reply',
        type: 'CONVERSATION_HELD',
        at: '2026-02-03T09:00:00.000Z',
        depth: 'PERSONAL',
        answer: null,
        contact: { externalId: 'sam' },
      },
      userErrors: [],
    },
  })
})

test('removing a contact removes their activities, keeps the offer, and records the removals', async () => {
  expect(await runOk(portal, documents.removeContact, { id: ruth.id })).toEqual({
    removeContact: { externalId: 'ruth', userErrors: [] },
  })
  const left = `query ($id: ID!) { seeker(id: $id) {
    contacts(first: 100) { edges { node { externalId introducer { externalId } } } }
    activities(first: 100) { edges { node { externalId channel contacts { externalId } version } } }
  } }`
  expect(await runOk(portal, left, { id: seekerId })).toEqual({
    seeker: {
      contacts: { edges: [{ node: { externalId: 'sam', introducer: null } }] },
      activities: {
        edges: [
          { node: { externalId: 'update', channel: null, contacts: [{ externalId: 'sam' }], version: 2 } },
          { node: { externalId: 'offer', channel: 'alumni', contacts: [], version: 2 } },
        ],
      },
    },
  })
  const gone = await runOk<{ removals: { edges: { node: object }[] } }>(portal, removals, { since: testNow })
  expect(gone.removals.edges.map(({ node }) => node)).toEqual(
    expect.arrayContaining([
      { kind: 'CONTACT', removedId: ruth.id, externalId: 'ruth', seekerId, removedAt: testNow.toISOString() },
    ]),
  )
  expect(gone.removals.edges).toHaveLength(4)
  expect(await runOk(stranger, removals)).toEqual({ removals: { edges: [] } })
})

test('removing activities lets thanks for them stand', async () => {
  const { activities } = await logActivities(portal, seekerId, [
    { helpReceived: { id: 'more', at: '2026-02-05T09:00:00Z', contactId: 'sam' } },
    { thanksSent: { id: 'for-more', at: '2026-02-06T09:00:00Z', contactId: 'sam', for: ['more'] } },
  ])
  const activityIds = [activities[0]?.id]
  expect(await runOk(portal, documents.removeActivities, { input: { seekerId, activityIds } })).toEqual({
    removeActivities: { externalIds: ['more'], userErrors: [] },
  })
  const row = await database.prisma.activity.findFirst({ where: { tenantId: portal.tenantId, externalId: 'for-more' } })
  expect(row?.for).toEqual([])
})

test('removing a seeker leaves nothing but the word of it', async () => {
  await runOk(portal, documents.removeContact, { id: ruth.id })
  expect(await runOk(portal, documents.removeSeeker, { id: seekerId })).toEqual({
    removeSeeker: { externalId: 'dana', userErrors: [] },
  })
  const [seekers, contacts, activities, removed] = Object.values(Object(await everything()))
  expect([seekers, contacts, activities]).toEqual([[], [], []])
  expect(removed).toMatchObject([{ kind: 'seeker', externalId: 'dana' }])
})

test('a portal that keeps a copy gets what changed since', async () => {
  const query = `query ($since: DateTime) { seekers(first: 100, updatedSince: $since) { totalCount edges { node {
    contacts(first: 100, updatedSince: $since) { edges { node { externalId } } }
  } } } }`
  const [{ updatedAt } = { updatedAt: testNow }] = await database.prisma.contact.findMany({
    where: { tenantId: portal.tenantId },
    orderBy: { updatedAt: 'desc' },
  })
  const since = new Date(updatedAt.getTime() + 1)
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(await runOk(portal, query, { since })).toEqual({ seekers: { totalCount: 0, edges: [] } })
  await runOk(portal, documents.updateContact, inputs.updateContact())
  await runOk(portal, documents.updateSeeker, inputs.updateSeeker())
  expect(await runOk(portal, query, { since })).toEqual({
    seekers: { totalCount: 1, edges: [{ node: { contacts: { edges: [{ node: { externalId: 'ruth' } }] } } }] },
  })
})
