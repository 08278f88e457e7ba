import { encodeGlobalID } from '@pothos/plugin-relay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../../test/portal.ts'
import { runOk, send } from '../../../test/run.ts'
import type { UserError } from '../../../test/store-through-api.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'
import { createServer } from '../../http/server.ts'
import { newUuid } from '../../store/row/uuid.ts'

type ApiKey = {
  readonly id: string
  readonly prefix: string
  readonly state: string
  readonly expiresAt: string | null
}
type Payload = {
  readonly apiKey: ApiKey | null
  readonly key?: string | null
  readonly userErrors: readonly UserError[]
}

const apiKey = 'apiKey { id name prefix scopes state createdAt expiresAt lastUsedAt revokedAt }'
const errors = 'userErrors { code path message allowed }'
const documents = {
  createApiKey: `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${apiKey} key ${errors} } }`,
  rotateApiKey: `mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { ${apiKey} key ${errors} } }`,
  revokeApiKey: `mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { ${apiKey} ${errors} } }`,
} as const
const all = '{ apiKeys(first: 100) { edges { node { id name prefix state lastUsedAt } } } }'
const hourMs = 3_600_000

let database: Database
let portal: Portal
let neighbor: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
  neighbor = await openPortal(database)
})

afterAll(() => database.close())

async function run(name: keyof typeof documents, input: object, by = portal): Promise<Payload> {
  const { [name]: payload } = await runOk<Readonly<Record<string, Payload>>>(by, documents[name], { input })
  if (!payload) throw new Error('Nothing came back.')
  return payload
}

async function create(input: object, by = portal): Promise<{ readonly id: string; readonly as: Portal }> {
  const { apiKey: made, key, userErrors } = await run('createApiKey', { name: 'Key', scopes: ['READ'], ...input }, by)
  if (!made || !key) throw new Error(JSON.stringify(userErrors))
  return { id: made.id, as: { ...by, accessKey: key } }
}

/** The same portal so many hours later. */
function later(as: Portal, hours: number): Portal {
  const now = (): Date => new Date(testNow.getTime() + hours * hourMs)
  return { ...as, server: createServer({ database: as.database, now }) }
}

async function outcome(as: Portal, query = '{ seekers { totalCount } }'): Promise<string> {
  const response = await send(as, query)
  const { errors: [error] = [] } = await response.json()
  return error
    ? `${response.status} ${error.extensions.code} ${error.extensions.reason ?? ''}`.trim()
    : String(response.status)
}

test.each(Object.entries(documents))('%s is served to nobody without a key', (_, query) =>
  expectRejected(portal, query, { input: { apiKeyId: encodeGlobalID('ApiKey', newUuid()), name: 'x', scopes: [] } }),
)

describe("another tenant's key", () => {
  test('is not there', async () => {
    const { id } = await create({ name: 'Theirs' }, neighbor)
    for (const name of ['rotateApiKey', 'revokeApiKey'] as const) {
      const { userErrors } = await run(name, { apiKeyId: id })
      expect(userErrors).toMatchObject([{ code: 'UNKNOWN_API_KEY', path: ['apiKeyId'] }])
    }
    expect(JSON.stringify(await runOk(portal, all))).not.toContain('Theirs')
  })

  test('still works', async () => {
    const { id, as } = await create({}, neighbor)
    await run('revokeApiKey', { apiKeyId: id })
    expect(await outcome(as)).toBe('200')
  })
})

describe('a new key', () => {
  test('is shown once, with a prefix to recognize it by', async () => {
    const { apiKey: made, key } = await run('createApiKey', { name: 'Web', scopes: ['READ', 'WRITE', 'READ'] })
    expect(key).toMatch(new RegExp(`^tiecraft_${made?.prefix}_[0-9a-f]{64}$`))
    expect(made).toMatchObject({
      name: 'Web',
      scopes: ['READ', 'WRITE'],
      state: 'ACTIVE',
      expiresAt: null,
      lastUsedAt: null,
    })
    const listed = JSON.stringify(await runOk(portal, all))
    expect(listed).toContain(made?.id)
    expect(listed).not.toContain(key?.split('_')[2])
  })

  test.each([
    [{ name: '' }, 'TOO_SMALL', ['name']],
    [{ name: 'x'.repeat(101) }, 'TOO_BIG', ['name']],
    [{ name: 'NUL \u0000' }, 'INVALID_FORMAT', ['name']],
    [{ scopes: [] }, 'TOO_SMALL', ['scopes']],
    [{ expiresAt: testNow }, 'IN_THE_PAST', ['expiresAt']],
  ])('is refused with %j', async (wrong, code, path) => {
    const before = await database.prisma.apiKey.count()
    const refused = await run('createApiKey', { name: 'Web', scopes: ['READ'], ...wrong })
    expect(refused).toMatchObject({ apiKey: null, key: null, userErrors: [{ code, path }] })
    expect(await database.prisma.apiKey.count()).toBe(before)
  })
})

describe('a key stops working', () => {
  test('when it expires, with the reason for its holder', async () => {
    const { as } = await create({ expiresAt: new Date(testNow.getTime() + hourMs) })
    expect(await outcome(as)).toBe('200')
    expect(await outcome(later(as, 1))).toBe('401 UNAUTHENTICATED EXPIRED')
  })

  test('when it is revoked, at once and for good', async () => {
    const { id, as } = await create({})
    const { apiKey: revoked } = await run('revokeApiKey', { apiKeyId: id })
    expect(revoked).toMatchObject({ state: 'REVOKED', revokedAt: testNow.toISOString() })
    expect(await outcome(as)).toBe('401 UNAUTHENTICATED REVOKED')
    const { apiKey: again } = await run('revokeApiKey', { apiKeyId: id }, later(portal, 5))
    expect(again).toMatchObject({ state: 'REVOKED', revokedAt: testNow.toISOString() })
  })
})

describe('a key that was rotated', () => {
  test('works beside the new one for a day', async () => {
    const { id, as } = await create({ name: 'Old', scopes: ['READ'] })
    const { apiKey: made, key } = await run('rotateApiKey', { apiKeyId: id })
    const renewed = { ...portal, accessKey: key ?? '' }
    expect(made).toMatchObject({ name: 'Old', scopes: ['READ'], expiresAt: null })
    expect([await outcome(later(as, 23)), await outcome(renewed)]).toEqual(['200', '200'])
    expect(await outcome(later(as, 24))).toBe('401 UNAUTHENTICATED EXPIRED')
    expect(await outcome(later(renewed, 24))).toBe('200')
  })

  test('stops working at once where no overlap is wanted', async () => {
    const { id, as } = await create({})
    await run('rotateApiKey', { apiKeyId: id, overlapHours: 0 })
    expect(await outcome(as)).toBe('401 UNAUTHENTICATED EXPIRED')
  })

  test('never lives longer than it would have, and the new one as long as it was to', async () => {
    const { id, as } = await create({ expiresAt: new Date(testNow.getTime() + 10 * hourMs) })
    const { apiKey: made } = await run('rotateApiKey', { apiKeyId: id, overlapHours: 720 }, later(portal, 4))
    expect(made?.expiresAt).toBe(new Date(testNow.getTime() + 14 * hourMs).toISOString())
    expect(await outcome(later(as, 10))).toBe('401 UNAUTHENTICATED EXPIRED')
  })

  test.each([
    [{ overlapHours: -1 }, 'TOO_SMALL'],
    [{ overlapHours: 721 }, 'TOO_BIG'],
    [{ expiresAt: testNow }, 'IN_THE_PAST'],
  ])('is left alone with %j', async (wrong, code) => {
    const { id } = await create({})
    const { userErrors } = await run('rotateApiKey', { apiKeyId: id, ...wrong })
    expect(userErrors).toMatchObject([{ code, path: Object.keys(wrong) }])
  })

  test('must still work', async () => {
    const { id } = await create({})
    await run('revokeApiKey', { apiKeyId: id })
    const { userErrors } = await run('rotateApiKey', { apiKeyId: id })
    expect(userErrors).toMatchObject([{ code: 'NOT_POSSIBLE_NOW', path: ['apiKeyId'] }])
  })
})

test('the use of a key is noted, once an hour', async () => {
  const { id, as } = await create({})
  const usedAt = async (): Promise<unknown> => {
    const { apiKeys } = await runOk<{ apiKeys: { edges: { node: { id: string; lastUsedAt: unknown } }[] } }>(
      portal,
      all,
    )
    return apiKeys.edges.find(({ node }) => node.id === id)?.node.lastUsedAt
  }
  expect(await usedAt()).toBeNull()
  await outcome(as)
  expect(await usedAt()).toBe(testNow.toISOString())
  await outcome(later(as, 0.9))
  expect(await usedAt()).toBe(testNow.toISOString())
  await outcome(later(as, 1))
  expect(await usedAt()).toBe(new Date(testNow.getTime() + hourMs).toISOString())
})
