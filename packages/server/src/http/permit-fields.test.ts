import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ApiKeyScope } from '../../generated/prisma/client.ts'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../test/portal.ts'
import { send } from '../../test/run.ts'
import type { Database } from '../database/database.ts'
import { makeApiKey } from '../store/api-key/make-api-key.ts'
import { newUuid } from '../store/row/uuid.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

async function withScopes(...scopes: readonly ApiKeyScope[]): Promise<Portal> {
  const { key, ...stored } = makeApiKey()
  const { tenantId, prisma } = portal
  const data = { ...stored, id: newUuid(), tenantId, name: 'Test', scopes: [...scopes], createdAt: testNow }
  await prisma.apiKey.create({ data })
  return { ...portal, accessKey: key }
}

const documents = {
  read: '{ seekers { totalCount } }',
  write: `mutation { removeSeeker(input: { seekerId: "${btoa('Seeker:x')}" }) { userErrors { code } } }`,
  admin: '{ apiKeys(first: 100) { edges { node { name } } } }',
  'admin to change': 'mutation { createApiKey(input: { name: "", scopes: [] }) { userErrors { code } } }',
  nothing: '{ __typename __schema { queryType { name } } }',
} as const

const matrix = [
  ['read', { read: 200, write: 403, admin: 403, 'admin to change': 403, nothing: 200 }],
  ['write', { read: 200, write: 200, admin: 403, 'admin to change': 403, nothing: 200 }],
  ['admin', { read: 403, write: 403, admin: 200, 'admin to change': 200, nothing: 200 }],
] as const

describe.each(matrix)('a key with the scope %s', (scope, expected) => {
  test.each(Object.entries(expected))('gets for a document that needs %s the status %i', async (needed, status) => {
    const response = await send(await withScopes(scope), Object(documents)[needed])
    expect(response.status).toBe(status)
    const { errors = [] } = await response.json()
    expect(errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toEqual(
      status === 403 ? expect.arrayContaining(['FORBIDDEN']) : [],
    )
    expect(response.headers.get('www-authenticate')).toBe(status === 403 ? 'Bearer error="insufficient_scope"' : null)
  })
})

describe('a field that needs more is refused', () => {
  test.each([
    ['beside one that does not', '{ seekers { totalCount } apiKeys(first: 100) { edges { cursor } } }'],
    ['under another name', '{ seekers: apiKeys(first: 100) { edges { cursor } } }'],
    ['in a fragment', 'query { ...A } fragment A on Query { apiKeys(first: 100) { edges { cursor } } }'],
    [
      'in a fragment within a fragment',
      '{ ...A } fragment A on Query { ... { ...B } } fragment B on Query { apiKeys(first: 100) { edges { cursor } } }',
    ],
    ['even where it is skipped', '{ __typename apiKeys @skip(if: true) { edges { cursor } } }'],
    ['where another operation is asked for by no name', '{ apiKeys(first: 100) { edges { cursor } } }'],
  ])('%s', async (_, query) => {
    const reader = await withScopes('read')
    for (let time = 0; time < 2; time += 1) {
      const response = await send(reader, query)
      expect([response.status, await response.json()]).toMatchObject([
        403,
        { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
      ])
    }
    expect((await send(portal, query)).status).toBe(200)
  })

  test('only where the operation asked for selects it', async () => {
    const reader = await withScopes('read')
    const query = 'query A { __typename } query B { apiKeys(first: 100) { edges { cursor } } }'
    const ask = async (operationName: string | null): Promise<number> => {
      const headers = { authorization: `Bearer ${reader.accessKey}`, 'content-type': 'application/json' }
      const body = JSON.stringify({ query, operationName })
      return (await portal.server.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', body, headers })))
        .status
    }
    expect([await ask('A'), await ask('B'), await ask('A'), await ask('C'), await ask(null)]).toEqual([
      200, 403, 200, 400, 400,
    ])
  })
})
