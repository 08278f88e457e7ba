import { deriveSituation, parseRecord, preview } from '@tiecraft/core'
import { articleSeeker } from '@tiecraft/examples/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { everyPage } from '../../../test/every-page.ts'
import { expectUnseen } from '../../../test/neighbor.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { runOk } from '../../../test/run.ts'
import { addContacts, documents, newSeeker, storeThroughApi } from '../../../test/store-through-api.ts'
import { countRows } from '../../../test/stored-rows.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let portal: Portal
let seekerId: string

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  seekerId = await newSeeker(portal, 'seeker')
  await addContacts(portal, seekerId, [{ id: 'taken', name: 'Taken', channel: 'alumni' }])
})

afterAll(() => database.close())

test('nobody is served without a key', () =>
  expectRejected(portal, documents.addContacts, { input: { seekerId, contacts: [] } }))

test("another tenant's seeker takes no contacts, as if there were none", async () => {
  const foreignId = await newSeeker(await openPortal(database), 'theirs')
  const before = await countRows(database.prisma)
  const query = `mutation ($id: ID!) {
    addContacts(input: { seekerId: $id, contacts: [{ id: "x", name: "X", channel: "alumni" }] }) {
      contacts { id } userErrors { code path message }
    }
  }`
  await expectUnseen(portal, query, foreignId)
  expect((await addContacts(portal, foreignId, [])).userErrors).toMatchObject([
    { code: 'UNKNOWN_SEEKER', path: ['seekerId'] },
  ])
  expect(await countRows(database.prisma)).toEqual(before)
})

const whole = {
  id: 'whole',
  name: 'Zoë',
  channel: 'alumni',
  employer: 'Acme',
  jobTitle: 'Head',
  email: 'zoe@example.org',
  profileUrl: 'https://example.org/zoe',
  phone: '+34 600 000 000',
  introducedBy: 'taken',
  knownSince: '2020-01-01T00:00:00.000Z',
  lastContactedAt: '2026-01-01T00:00:00.000Z',
  startingStage: 'PERSONAL',
  closeness: 'SYMPATHY',
  contactEveryDays: 30,
  snoozedUntil: '2026-04-01T00:00:00.000Z',
  influence: 'SENIOR',
  yearsShared: 2.5,
  offers: ['figma'],
  needs: ['a mentor'],
  note: 'Met at the fair',
  tags: ['mentor'],
}

test('a contact is served as added', async () => {
  const { contacts } = await addContacts(portal, seekerId, [whole])
  const query = `query ($id: ID!) { node(id: $id) { ... on Contact {
    externalId name channel { id } employer jobTitle email profileUrl introducer { externalId } knownSince lastContactedAt
    contactEveryDays snoozedUntil influence yearsShared offers needs note phone tags stage
  } } }`
  const { id, channel, introducedBy, startingStage, closeness: _, ...rest } = whole
  expect(await runOk(portal, query, { id: contacts[0]?.id })).toEqual({
    node: {
      ...rest,
      externalId: id,
      channel: { id: channel },
      introducer: { externalId: introducedBy },
      stage: startingStage,
    },
  })
})

test('contacts come back in order of creation, independent of introducers', async () => {
  const id = await newSeeker(portal, 'order')
  const people = ['c', 'b', 'a'].map((name) => ({
    id: name,
    name,
    channel: 'alumni',
    introducedBy: name === 'a' ? null : 'a',
  }))
  const { contacts } = await addContacts(portal, id, people)
  expect(contacts.map(({ externalId }) => externalId)).toEqual(['c', 'b', 'a'])
})

test('the state of a relationship is the one that core derives', async () => {
  const record = articleSeeker(testNow)
  const parsed = parseRecord(record, { now: testNow })
  if (!parsed.success) throw new Error('The sample is refused.')
  const expected = deriveSituation(parsed.value, { now: testNow }).relationships.map(
    ({ contact, state, condition, dueAt, findings }) => ({
      externalId: contact.id,
      stage: state.stage.toUpperCase(),
      condition: condition.toUpperCase(),
      dueAt: dueAt?.toISOString() ?? null,
      findings: findings.map(({ code, activityId }) => ({
        code: code.toUpperCase(),
        activityExternalId: activityId ?? null,
      })),
      nextSteps: preview(state, testNow).map(({ activity, advances }) => ({
        activity: activity.toUpperCase(),
        advances,
      })),
    }),
  )
  const id = await storeThroughApi(portal, record)
  const query = `query ($id: ID!, $first: Int, $after: String) { seeker(id: $id) { contacts(first: $first, after: $after) {
    edges { node { externalId stage condition dueAt findings { code activityExternalId } nextSteps { activity advances } } }
    pageInfo { hasNextPage endCursor }
  } } }`
  const served = await everyPage(portal, query, 'seeker.contacts', { id, first: 5 })
  expect(new Map(served.map((it) => [it.externalId, it]))).toEqual(new Map(expected.map((it) => [it.externalId, it])))
  expect(expected.length).toBeGreaterThan(0)
})

describe('the list of contacts', () => {
  // Names that many share, so that only the id keeps the order.
  const contacts = Array.from({ length: 120 }, (_, index) => ({
    id: `n${index}`,
    name: `Name ${index % 3}`,
    channel: 'alumni',
  }))
  const query = `query ($id: ID!, $first: Int, $after: String) { seeker(id: $id) { contacts(first: $first, after: $after) {
    totalCount edges { node { externalId name } } pageInfo { hasNextPage endCursor }
  } } }`
  let id: string

  beforeAll(async () => {
    id = await newSeeker(portal, 'pages')
    await addContacts(portal, id, contacts)
  })

  test.each([1, 7, 100])('comes whole, by name and then as added, in pages of %i', async (first) => {
    const served = await everyPage(portal, query, 'seeker.contacts', { id, first })
    const inOrder = contacts.toSorted((a, b) => a.name.localeCompare(b.name))
    expect(served.map(({ externalId }) => externalId)).toEqual(inOrder.map(({ id: externalId }) => externalId))
  })

  test('is counted as a whole, independent of the page', async () => {
    const { seeker } = await runOk<{ seeker: { contacts: { totalCount: number; edges: unknown[] } } }>(portal, query, {
      id,
      first: 100,
    })
    expect([seeker.contacts.totalCount, seeker.contacts.edges.length]).toEqual([120, 100])
  })
})
