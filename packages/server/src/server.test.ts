import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openTestDatabase } from '../test/database.ts'
import { openPortal, type Portal } from '../test/portal.ts'
import { runError, send } from '../test/run.ts'
import { documents } from '../test/store-through-api.ts'
import { countRows } from '../test/stored-rows.ts'
import { expectTurnedAway } from '../test/strangers.ts'
import type { Database } from './database/database.ts'
import { createServer } from './server.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database.prisma)
})

afterAll(() => database.close())

function post(body: string, headers: Readonly<Record<string, string>>): Response | Promise<Response> {
  const own = { authorization: `Bearer ${portal.accessKey}`, ...headers }
  return portal.server.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', body, headers: own }))
}

describe('a request', () => {
  test('is turned away without a key', () => expectTurnedAway(portal, '{ __typename }'))

  test('of more than 8 MB is refused and stores nothing', async () => {
    const before = await countRows(database.prisma)
    const input = { id: 'large', affiliations: ['x'.repeat(8_000_000)] }
    const response = await send(portal, documents.createSeeker, { input })
    expect(response.status).toBe(413)
    expect(await countRows(database.prisma)).toEqual(before)
  })

  test.each([
    ['a batch', JSON.stringify([{ query: '{ __typename }' }]), 'application/json', 400],
    ['several parts', '--x--', 'multipart/form-data; boundary=x', 415],
    ['no JSON', '{', 'application/json', 400],
    ['no query', '{}', 'application/json', 400],
  ])('with %s is refused', async (_, body, type, status) => {
    const response = await post(body, { 'content-type': type })
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining('"errors"')])
  })

  test('never lets another web page read the answer', async () => {
    const response = await post('{"query":"{ __typename }"}', {
      'content-type': 'application/json',
      origin: 'https://elsewhere.example',
    })
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('to change something is refused with GET', async () => {
    const address =
      'http://127.0.0.1/graphql?query=mutation%7BcreateSeeker(input%3A%7Bid%3A%22x%22%7D)%7B__typename%7D%7D'
    const headers = { authorization: `Bearer ${portal.accessKey}` }
    expect((await portal.server.fetch(new Request(address, { headers }))).status).toBe(405)
  })
})

describe.each(['development', 'production', 'test'])('with NODE_ENV=%s, a bug', (environment) => {
  let broken: Database
  let victim: Portal

  beforeAll(async () => {
    broken = await openTestDatabase()
    victim = await openPortal(broken.prisma)
  })

  beforeEach(() => {
    vi.stubEnv('NODE_ENV', environment)
    vi.spyOn(console, 'error').mockImplementation(() => {})
    victim = { ...victim, server: createServer({ prisma: broken.prisma }) }
    return () => vi.unstubAllEnvs()
  })

  afterAll(() => broken.close())

  const masked = { message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }

  test('in a resolver tells nothing of itself', async () => {
    await broken.prisma.$executeRawUnsafe('alter table seeker rename to gone')
    const { errors } = await runError(victim, '{ seekers { totalCount } }')
    expect(errors).toEqual([{ ...masked, path: ['seekers'], locations: expect.any(Array) }])
  })

  test('before any resolver tells nothing of itself', async () => {
    await broken.prisma.$executeRawUnsafe('alter table tenant rename to lost')
    const { status, errors } = await runError(victim, '{ channels { id } }')
    expect([status, errors]).toEqual([500, [masked]])
  })
})

describe('the page to explore with', () => {
  const page = { headers: { accept: 'text/html' } }
  const sample = { accessKey: 'sample-key', firstQuery: '{ channels { id } }' }

  test('is shown without a key, and holds nothing but itself', async () => {
    const response = await portal.server.fetch(new Request('http://127.0.0.1/graphql', page))
    expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')])
    expect(await response.text()).not.toContain(portal.accessKey)
  })

  test('starts with the sample key and query', async () => {
    const server = createServer({ prisma: database.prisma, sample })
    const html = await (await server.fetch(new Request('http://127.0.0.1/graphql', page))).text()
    expect(html).toContain('sample-key')
    expect(html).toContain('channels')
  })

  test('loads nothing from elsewhere', async () => {
    const html = await (await portal.server.fetch(new Request('http://127.0.0.1/graphql', page))).text()
    expect(html.match(/<(?:script|link|img)[^>]+(?:src|href)="?(?:https?:)?\/\/[^>]*/g)).toBeNull()
  })

  test('is nowhere else', async () => {
    expect((await portal.server.fetch(new Request('http://127.0.0.1/', page))).status).toBe(404)
  })
})
