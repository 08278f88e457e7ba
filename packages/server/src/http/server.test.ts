import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openOwnTestDatabase, openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal } from '../../test/portal.ts'
import { type Failure, runError, send } from '../../test/run.ts'
import { documents } from '../../test/store-through-api.ts'
import { countRows } from '../../test/stored-rows.ts'
import { expectRejected } from '../../test/strangers.ts'
import type { Database } from '../database/database.ts'
import { createServer, type Openness } from './server.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

function post(body: string, headers: Readonly<Record<string, string>>): Response | Promise<Response> {
  const own = { authorization: `Bearer ${portal.accessKey}`, ...headers }
  return portal.server.fetch(new Request('http://127.0.0.1/graphql', { method: 'POST', body, headers: own }))
}

describe('a request', () => {
  test('is rejected without a key', () => expectRejected(portal, '{ __typename }'))

  test('of more than 8 MB is refused and stores nothing', async () => {
    const before = await countRows(database.prisma)
    const input = { id: 'large', affiliations: ['x'.repeat(8_000_000)] }
    const response = await send(portal, documents.createSeeker, { input })
    expect(response.status).toBe(413)
    expect(await countRows(database.prisma)).toEqual(before)
  })

  test('of more than 8 MB without a declared length is refused while it is read', async () => {
    const piece = new Uint8Array(1_000_000).fill(32)
    let pieces = 0
    const body = new ReadableStream({
      pull: (controller) => {
        pieces += 1
        if (pieces > 100) controller.close()
        else controller.enqueue(piece)
      },
    })
    const headers = { authorization: `Bearer ${portal.accessKey}`, 'content-type': 'application/json' }
    const init = { method: 'POST', headers, body, duplex: 'half' }
    const response = await portal.server.fetch(new Request('http://127.0.0.1/graphql', init))
    expect(response.status).toBe(413)
    expect(pieces).toBeLessThan(20)
  })

  test.each([
    ['a batch', JSON.stringify([{ query: '{ __typename }' }]), 'application/json', 400],
    ['several parts', '--x--', 'multipart/form-data; boundary=x', 415],
    ['a form', 'query=%7B__typename%7D', 'application/x-www-form-urlencoded', 415],
    ['a bare document', '{ __typename }', 'application/graphql', 415],
    ['no JSON', '{', 'application/json', 400],
    // Without an `accept` header, GraphQL over HTTP answers 200 to what is JSON but no document.
    ['no query', '{}', 'application/json', 200],
  ])('with %s is refused', async (_, body, type, status) => {
    const response = await post(body, { 'content-type': type })
    expect(response.status).toBe(status)
    expect(await response.text()).not.toContain('"data"')
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

describe('a bug', () => {
  let broken: Database
  let victim: Portal

  beforeAll(async () => {
    broken = await openOwnTestDatabase()
    victim = await openPortal(broken)
  })

  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    return () => vi.unstubAllEnvs()
  })

  afterAll(() => broken.close())

  const environments = ['development', 'production', 'test']
  const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) }
  const masked = { message: 'Unexpected error.', extensions }

  function fail(environment: string, query: string): Promise<Failure> {
    vi.stubEnv('NODE_ENV', environment)
    return runError({ ...victim, server: createServer({ database: broken }) }, query)
  }

  test('in a resolver reveals no details', async () => {
    await broken.prisma.$executeRawUnsafe('alter table seeker rename to gone')
    for (const environment of environments) {
      const { errors } = await fail(environment, '{ seekers { totalCount } }')
      expect(errors).toEqual([{ ...masked, path: ['seekers', 'totalCount'], locations: expect.any(Array) }])
    }
  })

  test('before any resolver reveals no details', async () => {
    await broken.prisma.$executeRawUnsafe('alter table api_key rename to lost')
    for (const environment of environments) {
      const { status, errors } = await fail(environment, '{ channels { id } }')
      expect([status, errors]).toEqual([500, [masked]])
    }
  })
})

describe('the page to explore with', () => {
  const page = { headers: { accept: 'text/html' } }
  const sample = { apiKey: 'sample-key', firstQuery: '{ channels { id } }' }

  test('is shown without a key, and holds nothing but itself', async () => {
    const response = await portal.server.fetch(new Request('http://127.0.0.1/graphql', page))
    expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')])
    expect(await response.text()).not.toContain(portal.accessKey)
  })

  test('starts with the sample key and query', async () => {
    const server = createServer({ database, sample })
    const html = await (await server.fetch(new Request('http://127.0.0.1/graphql', page))).text()
    expect(html).toContain('sample-key')
    expect(html).toContain('channels')
  })

  test('loads nothing from elsewhere', async () => {
    const html = await (await portal.server.fetch(new Request('http://127.0.0.1/graphql', page))).text()
    expect(html.match(/<(?:script|link|img)[^>]+(?:src|href)="?(?:https?:)?\/\/[^>]*/g)).toBeNull()
  })

  test('is nowhere else', async () => {
    const { headers } = await portal.server.fetch(new Request('http://127.0.0.1/', page))
    expect(headers.get('content-type')).toContain('text/plain')
  })
})

describe('what the server shows', () => {
  const open = (openness: Partial<Openness>) =>
    createServer({ database, openness: { graphiql: true, introspection: true, corsOrigins: [], ...openness } })
  const page = { headers: { accept: 'text/html' } }

  test('at / is where the API is', async () => {
    const response = await portal.server.fetch(new Request('http://127.0.0.1/'))
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('/graphql')])
  })

  test.each(['/other', '/graphql/x', '/x/graphql'])('at %s is nothing', async (path) => {
    const response = await portal.server.fetch(new Request(`http://127.0.0.1${path}`, page))
    expect(response.status).toBe(404)
  })

  test('is GraphiQL, which no page may frame, unless it is turned off', async () => {
    const ask = (graphiql: boolean) => open({ graphiql }).fetch(new Request('http://127.0.0.1/graphql', page))
    const { headers } = await ask(true)
    expect(headers.get('content-type')).toContain('text/html')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect((await ask(false)).headers.get('content-type') ?? '').not.toContain('text/html')
  })

  test.each(['{ __schema { types { name } } }', '{ seekerz(first: 1) { totalCount } }'])(
    'is no part of the schema where introspection is turned off: %s',
    async (query) => {
      const { errors } = await runError({ ...portal, server: open({ introspection: false }) }, query)
      expect(errors[0]?.message).not.toContain('Did you mean')
    },
  )

  test('is open to the pages of named origins alone', async () => {
    const server = open({ corsOrigins: ['https://portal.example'] })
    const allowed = async (origin: string) => {
      const headers = { origin, 'access-control-request-method': 'POST' }
      const response = await server.fetch(new Request('http://127.0.0.1/graphql', { method: 'OPTIONS', headers }))
      return response.headers.get('access-control-allow-origin')
    }
    expect(await allowed('https://portal.example')).toBe('https://portal.example')
    expect(await allowed('https://elsewhere.example')).not.toBe('https://elsewhere.example')
  })
})
