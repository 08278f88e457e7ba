import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal } from '../../test/portal.ts'
import { send } from '../../test/run.ts'
import { documents } from '../../test/store-through-api.ts'
import { countRows } from '../../test/stored-rows.ts'
import { expectRejected, strangersOf } from '../../test/strangers.ts'
import type { Database } from '../database/database.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

describe('without a valid key', () => {
  test.each([
    ['a query', '{ seekers { totalCount } }'],
    ['the catalogue', '{ channels { id } }'],
    ['the type name', '{ __typename }'],
    ['the schema', getIntrospectionQuery()],
    ['a field that does not exist', '{ nothing }'],
    ['a document that cannot be read', '{'],
    ['a document that cannot be read at all', '{ node(id: '.concat('['.repeat(20_000), ')')],
  ])('%s is not answered', async (_, query) => {
    await expectRejected(portal, query)
  })

  test('a mutation is not run', async () => {
    const before = await countRows(database.prisma)
    await expectRejected(portal, documents.createSeeker, { input: { id: 'stranger' } })
    expect(await countRows(database.prisma)).toEqual(before)
  })

  test('a query in the address is not answered', async () => {
    for (const headers of Object.values(strangersOf(portal))) {
      const address = 'http://127.0.0.1/graphql?query=%7Bchannels%7Bid%7D%7D'
      const response = await portal.server.fetch(new Request(address, { headers }))
      expect(response.status).toBe(401)
    }
  })
})

describe('with its key', () => {
  test('a portal is served', async () => {
    const response = await send(portal, '{ __typename }')
    expect([response.status, await response.json()]).toEqual([200, { data: { __typename: 'Query' } }])
  })

  test('a portal sees the schema', async () => {
    const response = await send(portal, getIntrospectionQuery())
    expect(await response.json()).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } })
  })

  test('the key itself is not stored', async () => {
    const stored = await database.prisma.apiKey.findFirstOrThrow({ where: { tenantId: portal.tenantId } })
    expect(stored.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(stored)).not.toContain(portal.accessKey.split('_')[2])
  })
})
