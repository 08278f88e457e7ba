import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../src/database/database.ts'
import { captureStatements } from './capture-statements.ts'
import { openTestDatabase } from './database.ts'
import { openPortal, type Portal, testNow } from './portal.ts'
import { rowsRead, wastedRows } from './read-plans.ts'
import { eachFieldFor } from './role-fields.ts'
import { runOk } from './run.ts'
import { addContacts, logActivities, newSeeker } from './store-through-api.ts'

let database: Database
let portal: Portal
let id: string

beforeAll(async () => {
  database = await openTestDatabase()
  for (let tenant = 0; tenant < 2; tenant += 1) {
    portal = await openPortal(database.prisma)
    for (let seeker = 0; seeker < 12; seeker += 1) id = await storeSeeker(seeker)
  }
  await database.prisma.$executeRawUnsafe('analyze')
})

afterAll(() => database.close())

async function storeSeeker(seeker: number): Promise<string> {
  const seekerId = await newSeeker(portal, `seeker ${seeker}`)
  const people = Array.from({ length: 40 }, (_, index) => `p${index}`)
  await addContacts(
    portal,
    seekerId,
    people.map((contact) => ({ id: contact, name: contact, channel: 'alumni' })),
  )
  const activities = people.flatMap((contactId, index) =>
    Array.from({ length: 10 }, (_, turn) => {
      const at = new Date(testNow.getTime() - (index * 10 + turn) * 3_600_000)
      return { approachSent: { contactId, at } }
    }),
  )
  await logActivities(portal, seekerId, activities)
  return seekerId
}

/** Sends a document and looks at the plan of each statement by which it is answered. */
async function expectNoWaste(query: string, variables: Readonly<Record<string, unknown>>): Promise<void> {
  const statements = await captureStatements(() => runOk(portal, query, variables))
  const reads = statements.filter(({ text }) => /\bfrom\b/i.test(text))
  expect(reads.length).toBeGreaterThan(0)
  for (const statement of reads) {
    const wasted = await wastedRows(portal, statement)
    expect({ ...statement, wasted }).toSatisfy(({ wasted: rows }) => rows <= tableOfNoSize)
  }
}

/** A table with so few rows is read whole, whatever its indexes. */
const tableOfNoSize = 40

describe('no row is read for nothing', () => {
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
      ['contacts of a channel', 'contacts(first: 5, channels: ["family"])'],
      ['contacts changed since', 'contacts(first: 5, updatedSince: "2100-01-01T00:00:00Z")'],
      ['activities of a time', 'activities(first: 5, from: "2026-02-20T00:00:00Z", until: "2026-02-21T00:00:00Z")'],
      ['activities changed since', 'activities(first: 5, updatedSince: "2100-01-01T00:00:00Z")'],
    ].map(([name = '', list]) => [name, `query ($id: ID!) { seeker(id: $id) { ${list} { edges { node { id } } } } }`]),
  ])('for %s', async (_, query = '') => {
    await expectNoWaste(query, query.includes('$id') ? { id } : {})
  })

  const orders = ['ASC', 'DESC'].flatMap((direction) => [
    ...['EXTERNAL_ID', 'CREATED_AT', 'UPDATED_AT'].map((field) => ['seekers', field, direction] as const),
    ...['NAME', 'CREATED_AT', 'UPDATED_AT'].map((field) => ['contacts', field, direction] as const),
    ...['AT', 'UPDATED_AT'].map((field) => ['activities', field, direction] as const),
  ])

  test.each(orders)('for %s sorted by %s %s', async (list, field, direction) => {
    const page = `${list}(first: 5, orderBy: { field: ${field}, direction: ${direction} }) { edges { node { id } } }`
    await expectNoWaste(list === 'seekers' ? `{ ${page} }` : `query ($id: ID!) { seeker(id: $id) { ${page} } }`, { id })
  })

  test.each(eachFieldFor('portal', 'Seeker'))('for a field of a seeker: %s', async (field) => {
    await expectNoWaste(`query ($id: ID!) { seeker(id: $id) { ${field} } }`, { id })
  })

  // Those that take something to be given, and those of which every part is asked for above.
  const others = /^(quickCheck|review|seeker|seekerByExternalId|seekers)\b/

  test.each(eachFieldFor('portal', 'Query').filter((field) => !others.test(field)))('for %s', async (field) => {
    await expectNoWaste(`{ ${field} }`, {})
  })
})

test('a list within a list reads no more than is shown, and one more to tell whether there is more', async () => {
  const query = `query ($id: ID!) { seeker(id: $id) {
    contacts(first: 5) { edges { node { activities(first: 2) { edges { node { type } } } } } }
  } }`
  const statements = await captureStatements(() => runOk(portal, query, { id }))
  const reads = statements.filter(({ text }) => text.includes('activity'))
  expect(reads.length).toBeGreaterThan(0)
  for (const statement of reads) {
    expect(await rowsRead(portal, statement, 'contact')).toBeLessThanOrEqual(6)
    expect(await rowsRead(portal, statement, 'activity')).toBeLessThanOrEqual(6 * 3)
  }
})

describe('a page from the middle of a list reads no more than is shown, and one more', () => {
  test.each([
    ['contacts', 'contact', ''],
    ['contacts', 'contact', 'orderBy: { field: UPDATED_AT, direction: DESC }'],
    ['activities', 'activity', ''],
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
