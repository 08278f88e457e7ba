import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { captureStatements } from '../../test/capture-statements.ts'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal } from '../../test/portal.ts'
import { runOk, send } from '../../test/run.ts'
import { addContacts, newSeeker } from '../../test/store-through-api.ts'
import type { Database } from '../database/database.ts'

let database: Database
let portal: Portal
let id: string

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  id = await newSeeker(portal, 'dana')
  await addContacts(portal, id, [{ id: 'ada', name: 'Ada', channel: 'alumni' }])
})

afterAll(() => database.close())

/** How many snapshots a request reads from, and how many statements. */
async function readsOf(query: string): Promise<readonly [snapshots: number, statements: number]> {
  const statements = await captureStatements(() => runOk(portal, query, { id }))
  const snapshots = statements.filter(({ text }) => text.includes("set_config('role'"))
  // A new connection has settings of its own.
  return [snapshots.length, statements.filter(({ text }) => !text.includes('set_config(')).length]
}

describe('a query', () => {
  test('that reads rows is one statement, besides the proof of its key', async () => {
    const nested = `query ($id: ID!) { seeker(id: $id) { externalId contacts(first: 5) { totalCount edges { node {
      name channel { id } introducer { name } activities(first: 5) { edges { node { at type } } }
    } } } } }`
    expect([await readsOf(nested), await readsOf(nested)]).toEqual([
      [1, 2],
      [1, 2],
    ])
  })

  test('of several things reads them from one snapshot', async () => {
    const three = `query ($id: ID!) {
      seeker(id: $id) { id }
      seekerByExternalId(externalId: "dana") { id }
      seekers(first: 5) { edges { node { id } } }
    }`
    expect(await readsOf(three)).toEqual([1, 4])
  })

  test('that needs more than its first statements is run again from one snapshot, and so the next time', async () => {
    const diagnosis = 'query ($id: ID!) { seeker(id: $id) { diagnosis { verdict } } }'
    const [[snapshots], [later]] = [await readsOf(diagnosis), await readsOf(diagnosis)]
    // First the attempt and the whole, then the proof of the key and the whole.
    expect([snapshots, later]).toEqual([2, 2])
  })

  test('that reads nothing proves its key', async () => {
    expect(await readsOf('{ channels { id } }')).toEqual([1, 1])
  })
})

const uses = ['query ($id: ID!) { seeker(id: $id) { id } }', '{ channels { id } }', '{ nothing }', '{']

test.each(uses)('a key that is revoked meanwhile is refused, also for %s', async (query) => {
  const own = await openPortal(database)
  await runOk(own, '{ channels { id } }', {})
  await database.prisma.apiKey.updateMany({ where: { tenantId: own.tenantId }, data: { revokedAt: new Date(0) } })
  const response = await send(own, query, query.includes('$id') ? { id } : {})
  expect([response.status, response.headers.get('www-authenticate')]).toEqual([
    401,
    expect.stringMatching(/^Bearer error/),
  ])
  const extensions = { code: 'UNAUTHENTICATED', reason: 'REVOKED', requestId: expect.any(String) }
  expect(await response.json()).toEqual({ errors: [{ message: 'The API key was revoked.', extensions }] })
})

test('a key that is revoked meanwhile changes nothing', async () => {
  await database.prisma.apiKey.updateMany({ where: { tenantId: portal.tenantId }, data: { revokedAt: new Date(0) } })
  const mutation = 'mutation ($id: ID!) { removeSeeker(input: { seekerId: $id }) { externalId } }'
  expect((await send(portal, mutation, { id })).status).toBe(401)
  expect(await database.prisma.seeker.count({ where: { tenantId: portal.tenantId } })).toBe(1)
})
