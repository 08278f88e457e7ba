import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../src/database/database.ts'
import { captureStatements } from './capture-statements.ts'
import { openTestDatabase } from './database.ts'
import { openPortal, type Portal, testNow } from './portal.ts'
import { rowsRead, wastedRows } from './read-plans.ts'
import { eachFieldFor } from './role-fields.ts'
import { runOk } from './run.ts'
import { addAppointments, addContacts, logActivities, newSeeker } from './store-through-api.ts'

let database: Database
let portal: Portal
let id: string

beforeAll(async () => {
  database = await openTestDatabase()
  for (let tenant = 0; tenant < 2; tenant += 1) {
    portal = await openPortal(database)
    for (let seeker = 0; seeker < 12; seeker += 1) id = await storeSeeker(seeker)
  }
  await database.prisma.$executeRawUnsafe('analyze')
})

afterAll(() => database.close())

/** How many contacts a seeker has: enough that a list without an index reads many in vain. */
const contactCount = 200

/** Every so many contacts and activities are of a rare channel and a rare type. */
const rareEvery = 40

async function storeSeeker(seeker: number): Promise<string> {
  const seekerId = await newSeeker(portal, `seeker ${seeker}`)
  const places = Array.from({ length: contactCount }, (_, place) => place)
  const isRare = (place: number) => place % rareEvery === 0
  await addContacts(
    portal,
    seekerId,
    places.map((place) => ({ id: `p${place}`, name: `p${place}`, channel: isRare(place) ? 'family' : 'alumni' })),
  )
  const activities = places.flatMap((place) => {
    const at = (turn: number) => new Date(testNow.getTime() - (place * 2 + turn) * 3_600_000)
    const contactId = `p${place}`
    const approach = { approachSent: { contactId, at: at(0) } }
    return [
      approach,
      isRare(place)
        ? { conflictArisen: { contactId, at: at(1) } }
        : { updateSent: { contactIds: [contactId], at: at(1) } },
    ]
  })
  await logActivities(portal, seekerId, activities)
  const appointments = places.map((place) => ({
    id: `p${place}`,
    kind: 'TALK',
    at: new Date(testNow.getTime() - (place + 1) * 3_600_000),
    ...(!isRare(place) && { status: place % rareEvery === 1 ? 'CANCELLED' : 'TOOK_PLACE' }),
  }))
  await addAppointments(portal, seekerId, appointments)
  return seekerId
}

/** Sends a document and checks the plan of each statement that answers it. */
async function expectNoWaste(query: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
  const statements = await captureStatements(() => runOk(portal, query, variables))
  const reads = statements.filter(({ text }) => /\bfrom\b/i.test(text))
  expect(reads.length).toBeGreaterThan(0)
  for (const statement of reads.filter(({ text }) => !contactsByIds.test(text))) {
    const wasted = await wastedRows(portal, statement)
    expect({ ...statement, wasted }).toSatisfy(({ wasted: rows }) => rows <= smallTable)
  }
}

/** Of half of a seeker's contacts by their ids PostgreSQL reads all. */
const contactsByIds = /from "contact" t0 where .*"(id|external_id)" = any\(/

/** PostgreSQL reads a table with so few rows whole, even if it has an index for the condition. */
const smallTable = 50

describe('a request reads no row in vain', () => {
  test.each([
    ['a seeker by their own id', '{ seekerByExternalId(externalId: "seeker 7") { id } }'],
    ['a page of seekers', '{ seekers(first: 5) { edges { node { externalId } } } }'],
    ['what changed since', `{ seekers(first: 5, updatedSince: "2000-01-01T00:00:00Z") { edges { node { id } } } }`],
    ['what was removed since', `{ removals(first: 5, since: "2000-01-01T00:00:00Z") { edges { node { kind } } } }`],
    ['the whole record', 'query ($id: ID!) { seeker(id: $id) { diagnosis { verdict } } }'],
    [
      'a page of contacts',
      'query ($id: ID!) { seeker(id: $id) { contacts(first: 10) { totalCount edges { node { name } } } } }',
    ],
    [
      'a page of activities',
      'query ($id: ID!) { seeker(id: $id) { activities(first: 10) { edges { node { type } } } } }',
    ],
    ...[
      ['contacts of a rare channel', 'contacts(first: 5, channels: ["family"])'],
      ['contacts changed since', 'contacts(first: 5, updatedSince: "2100-01-01T00:00:00Z")'],
      ['activities of a time', 'activities(first: 5, from: "2026-02-20T00:00:00Z", until: "2026-02-21T00:00:00Z")'],
      ['activities of a rare type', 'activities(first: 5, types: [CONFLICT_ARISEN])'],
      ['activities of rare types', 'activities(first: 5, types: [CONFLICT_ARISEN, OFFER_RECEIVED])'],
      ['appointments of a rare state', 'appointments(first: 5, states: [OVERDUE])'],
      ['appointments of another rare state', 'appointments(first: 5, states: [CANCELLED])'],
      ['appointments of rare states', 'appointments(first: 5, states: [UPCOMING, OVERDUE, CANCELLED])'],
      ['appointments of a time', 'appointments(first: 5, from: "2026-02-25T00:00:00Z", until: "2026-02-26T00:00:00Z")'],
      ['appointments changed since', 'appointments(first: 5, updatedSince: "2100-01-01T00:00:00Z")'],
      ['activities changed since', 'activities(first: 5, updatedSince: "2100-01-01T00:00:00Z")'],
    ].map(([name = '', list]) => [name, `query ($id: ID!) { seeker(id: $id) { ${list} { edges { node { id } } } } }`]),
  ])('for %s', async (_, query = '') => {
    await expectNoWaste(query, query.includes('$id') ? { id } : {})
  })

  const orders = ['ASC', 'DESC'].flatMap((direction) => [
    ...['EXTERNAL_ID', 'CREATED_AT', 'UPDATED_AT'].map((field) => ['seekers', field, direction] as const),
    ...['NAME', 'CREATED_AT', 'UPDATED_AT'].map((field) => ['contacts', field, direction] as const),
    ...['AT', 'UPDATED_AT'].map((field) => ['activities', field, direction] as const),
    ...['AT', 'UPDATED_AT'].map((field) => ['appointments', field, direction] as const),
  ])

  test.each(orders)('for %s sorted by %s %s', async (list, field, direction) => {
    const page = `${list}(first: 5, orderBy: { field: ${field}, direction: ${direction} }) { edges { node { id } } }`
    await expectNoWaste(list === 'seekers' ? `{ ${page} }` : `query ($id: ID!) { seeker(id: $id) { ${page} } }`, { id })
  })

  test.each(eachFieldFor('portal', 'Seeker'))('for a field of a seeker: %s', async (field) => {
    await expectNoWaste(`query ($id: ID!) { seeker(id: $id) { ${field} } }`, { id })
  })

  // Fields that require arguments, and fields whose parts the cases above select.
  const others = /^(quickCheck|review|seeker|\w+ByExternalId|seekers)\b/

  test.each(eachFieldFor('portal', 'Query').filter((field) => !others.test(field)))('for %s', async (field) => {
    await expectNoWaste(`{ ${field} }`, {})
  })
})

test('a list within a list reads one row more than it returns', async () => {
  const query = `query ($id: ID!) { seeker(id: $id) {
    contacts(first: 5) { edges { node { activities(first: 2) { edges { node { type } } } } } }
  } }`
  const statements = await captureStatements(() => runOk(portal, query, { id }))
  const reads = statements.filter(({ text }) => text.includes('activity'))
  expect(reads.length).toBeGreaterThan(0)
  // Of half of a seeker's contacts by their ids PostgreSQL reads all.
  for (const statement of reads.filter(({ text }) => !text.includes('"external_id" = any('))) {
    expect(await rowsRead(portal, statement, 'contact')).toBeLessThanOrEqual(6)
    expect(await rowsRead(portal, statement, 'activity')).toBeLessThanOrEqual(6 * 3)
  }
})

describe('a page from the middle of a list reads one row more than it returns', () => {
  test.each([
    ['contacts', 'contact', ''],
    ['contacts', 'contact', 'orderBy: { field: UPDATED_AT, direction: DESC }'],
    ['activities', 'activity', ''],
    ['appointments', 'appointment', ''],
    ['activities', 'activity', 'orderBy: { field: AT, direction: ASC }'],
  ])('of %s, from the table %s: %s', async (list, table, order) => {
    type Page = Readonly<Record<string, { readonly pageInfo: { readonly endCursor: string } }>>
    const page = `${list}(first: 3, after: $after ${order}) { edges { node { id } } pageInfo { endCursor } }`
    const query = `query ($id: ID!, $after: String) { seeker(id: $id) { ${page} } }`
    const { seeker } = await runOk<{ readonly seeker: Page }>(portal, query, { id })
    const after = seeker[list]?.pageInfo.endCursor
    const statements = await captureStatements(() => runOk(portal, query, { id, after }))
    const reads = statements.filter(({ text }) => /limit/i.test(text) && text.includes(`"${table}"`))
    const rows = await Promise.all(reads.map((statement) => rowsRead(portal, statement, table)))
    expect(Math.max(...rows)).toBe(4)
  })
})
