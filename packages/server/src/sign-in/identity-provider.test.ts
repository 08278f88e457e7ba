import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { apiAudience, type IdentityProvider, startIdentityProvider } from '../../test/identity-provider.ts'
import { openPortal, type Portal } from '../../test/portal.ts'
import { send } from '../../test/run.ts'
import { newSeeker } from '../../test/store-through-api.ts'
import type { Database } from '../database/database.ts'
import { createServer } from '../http/server.ts'
import { issuerSchema } from './issuer.ts'

const clients = {
  web: { tenant: 'harbor', role: 'portal' },
  coach: { tenant: 'harbor', role: 'adviser' },
  ana: { tenant: 'harbor', role: 'seeker' },
  intruder: { tenant: 'hill', role: 'portal' },
} as const

let database: Database
let tenant: Portal
let provider: IdentityProvider

beforeAll(async () => {
  database = await openTestDatabase()
  tenant = await openPortal(database)
  await database.prisma.tenant.update({ where: { id: tenant.tenantId }, data: { slug: 'harbor' } })
  await database.prisma.tenant.create({ data: { name: 'Hill', slug: 'hill' } })
  await newSeeker(tenant, 'ana')
})

afterAll(() => database.close())

beforeEach(async () => {
  // The provider says at every start that it is not set up for production.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'info').mockImplementation(() => {})
  provider = await startIdentityProvider(clients)
})

afterEach(async () => {
  vi.useRealTimers()
  await provider.close()
})

/** The tenant on a server that trusts the provider and has fetched no keys yet. */
function trusting(): Portal {
  const { issuer, jwksUrl } = provider
  const tenants = { tenants: ['harbor'], tenantClaim: 'tenant' }
  const trusted = issuerSchema.parse({ issuer, jwksUrl, audience: apiAudience, ...tenants })
  return { ...tenant, server: createServer({ database, issuers: [trusted] }) }
}

function ask(portal: Portal, token: string): Promise<Response> {
  return send(portal, '{ seekers { totalCount } }', {}, { authorization: `Bearer ${token}` })
}

describe('a token of a real identity provider', () => {
  test.each([
    ['web', 200],
    ['coach', 200],
    ['ana', 200],
    ['intruder', 401],
  ])('for %s gets the status %i', async (client, status) => {
    expect((await ask(trusting(), await provider.tokenFor(client))).status).toBe(status)
  })

  test('for another API is rejected', async () => {
    const response = await ask(trusting(), await provider.tokenFor('web', 'https://elsewhere.example'))
    expect([response.status, await response.json()]).toMatchObject([
      401,
      { errors: [{ extensions: { reason: 'WRONG_AUDIENCE' } }] },
    ])
  })

  test('is rejected once it has expired', async () => {
    const portal = trusting()
    const token = await provider.tokenFor('web')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 631_000 })
    expect((await ask(portal, token)).status).toBe(401)
  })
})

describe('the keys', () => {
  test('are fetched once for many requests', async () => {
    const portal = trusting()
    const token = await provider.tokenFor('web')
    for (let time = 0; time < 5; time += 1) await ask(portal, token)
    expect(provider.keyFetches()).toBe(1)
  })

  test('may be replaced: a new one is taken half a minute after the last fetch, and the old one no more', async () => {
    const portal = trusting()
    const old = await provider.tokenFor('web')
    expect((await ask(portal, old)).status).toBe(200)
    await provider.rotate()
    const renewed = await provider.tokenFor('web')
    expect((await ask(portal, renewed)).status).toBe(401)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 })
    expect((await ask(portal, renewed)).status).toBe(200)
    expect((await ask(portal, old)).status).toBe(401)
    expect(provider.keyFetches()).toBe(2)
  })

  test('are not fetched for every key that nobody knows', async () => {
    const portal = trusting()
    const other = await startIdentityProvider(clients)
    const forged = (await other.tokenFor('web')).split('.')
    const claims = (await provider.tokenFor('web')).split('.')[1] ?? ''
    for (let time = 0; time < 5; time += 1) {
      expect((await ask(portal, [forged[0], claims, forged[2]].join('.'))).status).toBe(401)
    }
    expect(provider.keyFetches()).toBe(1)
    await other.close()
  })

  test('cannot be fetched: no token is rejected, and requests succeed once they can', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
    const portal = trusting()
    const token = await provider.tokenFor('web')
    provider.fail(true)
    const response = await ask(portal, token)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] })
    expect(complaints).toHaveBeenCalledOnce()
    provider.fail(false)
    expect((await ask(portal, token)).status).toBe(200)
  })

  test('that are known are good enough while the provider is away', async () => {
    const portal = trusting()
    const token = await provider.tokenFor('web')
    await ask(portal, token)
    provider.fail(true)
    expect((await ask(portal, token)).status).toBe(200)
  })
})
