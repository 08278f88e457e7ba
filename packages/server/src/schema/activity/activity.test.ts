import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { fullActivities, sampleContacts } from '../../../test/every-activity.ts'
import { everyPage } from '../../../test/every-page.ts'
import { toGraphqlInput } from '../../../test/graphql-input.ts'
import { expectUnseen } from '../../../test/neighbor.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { runOk } from '../../../test/run.ts'
import { addContacts, documents, logActivities, newSeeker, storeThroughApi } from '../../../test/store-through-api.ts'
import { countRows } from '../../../test/stored-rows.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

const at = '2026-02-01T00:00:00.000Z'
let database: Database
let portal: Portal
let seekerId: string

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  seekerId = await newSeeker(portal, 'seeker')
  const ada = { id: 'ada', name: 'Ada', channel: 'alumni', knownSince: '2026-01-01T00:00:00Z' }
  await addContacts(portal, seekerId, [ada])
  await logActivities(portal, seekerId, [{ helpReceived: { id: 'taken', at, contactId: 'ada' } }])
})

afterAll(() => database.close())

test('nobody is served without a key', () =>
  expectRejected(portal, documents.logActivities, { input: { seekerId, activities: [] } }))

test("another tenant's seeker takes no activities, as if there were none", async () => {
  const foreignId = await newSeeker(await openPortal(database), 'theirs')
  const before = await countRows(database.prisma)
  const query = `mutation ($id: ID!) {
    logActivities(input: { seekerId: $id, activities: [{ hoursLogged: { at: "${at}", channel: "alumni", minutes: 5 } }] }) {
      activities { id } userErrors { code path message }
    }
  }`
  await expectUnseen(portal, query, foreignId)
  expect((await logActivities(portal, foreignId, [])).userErrors).toMatchObject([
    { code: 'UNKNOWN_SEEKER', path: ['seekerId'] },
  ])
  expect(await countRows(database.prisma)).toEqual(before)
})

test("another tenant's contacts and activities cannot be referred to", async () => {
  const neighbor = await openPortal(database)
  const activities = [{ thanksSent: { id: 'thanks', at, contactId: 'ada', for: ['taken'] } }]
  const { userErrors } = await logActivities(neighbor, await newSeeker(neighbor, 'theirs'), activities)
  expect(userErrors.map(({ code }) => code).sort()).toEqual(['UNKNOWN_ACTIVITY', 'UNKNOWN_CONTACT'])
})

type Ref = { readonly externalId: string } | null
type Served = Readonly<Record<'contact' | 'introducedContact' | 'otherContact', Ref>> & {
  readonly id: string
  readonly externalId: string
  readonly contacts: readonly { readonly externalId: string }[]
  readonly thanksFor: readonly string[]
  readonly tally: object | null
}

/** What is served of an activity, written as a portal would log it. */
function asLogged(
  { id: _, externalId: id, contact, introducedContact, otherContact, ...served }: Served,
  names: Names,
): unknown {
  const { contacts, thanksFor, tally, ...fields } = served
  const logged = {
    ...fields,
    ...tally,
    id,
    contactId: contact?.externalId,
    introducedContactId: introducedContact?.externalId,
    otherContactId: otherContact?.externalId,
    contactIds: contacts.length > 0 ? contacts.map((it) => it.externalId) : null,
    for: thanksFor.length > 0 ? thanksFor.map((it) => names.get(it)) : null,
  }
  return Object.fromEntries(Object.entries(logged).filter(([, value]) => value != null))
}

type Names = ReadonlyMap<string, string>

test('an activity of every type is served as logged', async () => {
  const id = await storeThroughApi(portal, {
    seeker: { id: 'all' },
    contacts: sampleContacts,
    activities: fullActivities,
  })
  const query = `query ($id: ID!) { seeker(id: $id) { contacts(first: 100) { edges { node { id externalId } } } activities(first: 100) { edges { node {
    id externalId type at note contact { externalId } introducedContact { externalId } otherContact { externalId } contacts { externalId }
    thanksFor channel ask answer depth setting minutes predictedComfort feltComfort peopleMet count employer since
    tally { approached replied conversed referred interviewed offered } notYetAsked
  } } } } }`
  type Data = { seeker: { contacts: { edges: { node: Served }[] }; activities: { edges: { node: Served }[] } } }
  const { seeker } = await runOk<Data>(portal, query, { id })
  const served = seeker.activities.edges.map(({ node }) => node)
  const names = new Map(
    [...seeker.contacts.edges.map(({ node }) => node), ...served].map((it) => [it.id, it.externalId]),
  )
  const expected = fullActivities.map(({ type, ...fields }) => ({
    ...Object(toGraphqlInput(fields)),
    type: type.toUpperCase(),
  }))
  expect(new Map(served.map((it) => [it.externalId, asLogged(it, names)]))).toEqual(
    new Map(
      expected.map((it) => [
        it.id,
        { ...it, at: it.at.toISOString(), ...(it.since && { since: it.since.toISOString() }) },
      ]),
    ),
  )
})

test('an activity without id gets one of its own', async () => {
  const hours = { hoursLogged: { at, channel: 'alumni', minutes: 5 } }
  const { activities } = await logActivities(portal, seekerId, [
    hours,
    hours,
    { hoursLogged: { ...hours.hoursLogged, id: null } },
  ])
  expect(new Set(activities.map(({ externalId }) => externalId)).size).toBe(3)
})

test('thanks may come before what they are for', async () => {
  const thanks = { thanksSent: { id: 'thanks first', at, contactId: 'ada', for: ['help later', 'taken'] } }
  const help = { helpReceived: { id: 'help later', at, contactId: 'ada' } }
  expect((await logActivities(portal, seekerId, [thanks, help])).userErrors).toEqual([])
})

describe('the list of activities', () => {
  const activities = Array.from({ length: 110 }, (_, index) => ({
    approachSent: { id: `a${index}`, contactId: 'ada', at: new Date(testNow.getTime() - (index % 4) * 86_400_000) },
  }))
  const query = `query ($id: ID!, $first: Int, $after: String) { seeker(id: $id) { activities(first: $first, after: $after) {
    edges { node { externalId } } pageInfo { hasNextPage endCursor }
  } } }`

  test('comes whole, the latest first, in pages of any size', async () => {
    const id = await newSeeker(portal, 'pages')
    await addContacts(portal, id, [{ id: 'ada', name: 'Ada', channel: 'alumni' }])
    await logActivities(portal, id, activities)
    const indexed = activities.map(({ approachSent }, index) => ({ ...approachSent, index }))
    const inOrder = indexed.toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.index - a.index).map((it) => it.id)
    for (const first of [7, 100]) {
      const served = await everyPage(portal, query, 'seeker.activities', { id, first })
      expect(served.map(({ externalId }) => externalId)).toEqual(inOrder)
    }
  })
})
