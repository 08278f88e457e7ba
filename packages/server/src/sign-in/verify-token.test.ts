import { base64url, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal, testNow } from '../../test/portal.ts'
import { send } from '../../test/run.ts'
import { newSigner, type Signer } from '../../test/signer.ts'
import { newSeeker } from '../../test/store-through-api.ts'
import type { Database } from '../database/database.ts'
import { createServer } from '../http/server.ts'
import { issuerSchema } from './issuer.ts'

const seconds = testNow.getTime() / 1000
const iss = 'https://login.example.org'
const aud = 'https://api.example.org'

let database: Database
let portal: Portal
let neighbor: Portal
let signer: Signer
let stranger: Signer
let rsa: Signer

beforeAll(async () => {
  database = await openTestDatabase()
  signer = await newSigner('one')
  stranger = await newSigner('one')
  rsa = await newSigner('two', 'RS256')
  const own = await openPortal(database)
  neighbor = await openPortal(database)
  for (const [id, slug] of [
    [own.tenantId, 'harbor'],
    [neighbor.tenantId, 'hill'],
  ] as const)
    await database.prisma.tenant.update({ where: { id }, data: { slug } })
  await newSeeker(own, 'ana')
  await newSeeker(neighbor, 'ben')
  const issuer = {
    issuer: iss,
    audience: aud,
    tenants: ['harbor'],
    tenantClaim: 'tenant',
    seekerClaim: 'portal.person',
  }
  const issuers = [
    issuerSchema.parse({ ...issuer, jwks: { keys: [signer.publicKey, rsa.publicKey] } }),
    issuerSchema.parse({
      ...issuer,
      issuer: 'https://other.example.org',
      tenants: ['hill'],
      jwks: { keys: [stranger.publicKey] },
    }),
  ]
  portal = { ...own, server: createServer({ database, issuers, now: () => testNow }) }
})

afterAll(() => database.close())

const good = { iss, aud, sub: 'ada', exp: seconds + 60, tenant: 'harbor', role: 'adviser' }

/** What the server says to a bearer. */
async function outcome(bearer: string): Promise<string> {
  const response = await send(portal, '{ seekers { totalCount } }', {}, { authorization: `Bearer ${bearer}` })
  const { errors: [error] = [] } = await response.json()
  if (!error) return String(response.status)
  expect(response.headers.get('www-authenticate')).toBe(
    `Bearer error="invalid_token", error_description="${error.message}"`,
  )
  return `${response.status} ${error.extensions.code} ${error.extensions.reason}`
}

test('a good token is served', async () => {
  expect(await outcome(await signer.sign(good))).toBe('200')
  expect(await outcome(await rsa.sign(good))).toBe('200')
  expect(await outcome(await signer.sign({ ...good, aud: ['https://elsewhere.example', aud] }))).toBe('200')
})

describe('a token with invalid claims is rejected with 401', () => {
  test.each([
    ['expired', { exp: seconds - 31 }, 'EXPIRED'],
    ['without an end', { exp: undefined }, 'NO_EXPIRY'],
    ['with an end that is no number', { exp: 'tomorrow' }, 'NO_EXPIRY'],
    ['not valid yet', { nbf: seconds + 31 }, 'NOT_YET_VALID'],
    ['of another issuer', { iss: 'https://evil.example' }, 'INVALID'],
    ['of no issuer', { iss: undefined }, 'INVALID'],
    ['of an issuer that is an object', { iss: {} }, 'INVALID'],
    ['of an issuer whose name every object has', { iss: '__proto__' }, 'INVALID'],
    ['of another trusted issuer, signed by this one', { iss: 'https://other.example.org', tenant: 'hill' }, 'INVALID'],
    ['for another audience', { aud: 'https://elsewhere.example' }, 'WRONG_AUDIENCE'],
    ['for no audience', { aud: undefined }, 'WRONG_AUDIENCE'],
    ["for another issuer's tenant", { tenant: 'hill' }, 'NO_TENANT'],
    ['for a tenant that there is not', { tenant: 'nobody' }, 'NO_TENANT'],
    ['for all tenants', { tenant: '*' }, 'NO_TENANT'],
    ['for several tenants', { tenant: ['harbor', 'hill'] }, 'NO_TENANT'],
    ['for a tenant with a NUL in its name', { tenant: 'harbor\u0000' }, 'NO_TENANT'],
    ['for no tenant', { tenant: undefined }, 'NO_TENANT'],
    ['without a role', { role: undefined }, 'NO_ROLE'],
    ['with an unknown role', { role: 'root' }, 'NO_ROLE'],
    ['with two roles', { role: ['adviser', 'portal'] }, 'NO_ROLE'],
    ['of nobody', { sub: undefined }, 'NO_SUBJECT'],
    ['of a seeker without a name', { role: 'seeker' }, 'NO_SEEKER'],
    ['of a seeker that there is not', { role: 'seeker', portal: { person: 'nobody' } }, 'NO_SEEKER'],
    ["of another tenant's seeker", { role: 'seeker', portal: { person: 'ben' } }, 'NO_SEEKER'],
    ['of a seeker with a NUL in their name', { role: 'seeker', portal: { person: '\u0000' } }, 'NO_SEEKER'],
    ['of a subject with a NUL', { sub: 'ana\u0000' }, 'NO_SUBJECT'],
    ['of a seeker who is a number', { role: 'seeker', portal: { person: 7 } }, 'NO_SEEKER'],
  ])('%s', async (_, claims, reason) => {
    const token = await signer.sign(JSON.parse(JSON.stringify({ ...good, ...claims })))
    expect(await outcome(token)).toBe(`401 UNAUTHENTICATED ${reason}`)
  })

  test.each([
    ['that ended half a minute ago', { exp: seconds - 29 }],
    ['that begins in half a minute', { nbf: seconds + 29 }],
    ['of a seeker', { role: 'seeker', portal: { person: 'ana' } }],
    ['whose roles are a list', { role: ['everyone', 'adviser'] }],
    ['that names the tenant by its id', {}],
  ])('but not one %s', async (_, claims) => {
    const tenant = 'iss' in claims ? {} : { tenant: portal.tenantId }
    expect(await outcome(await signer.sign({ ...good, ...tenant, ...claims }))).toBe('200')
  })
})

/** A token with parts of it replaced. */
async function altered(alter: (parts: string[]) => string[]): Promise<string> {
  return alter((await signer.sign(good)).split('.')).join('.')
}

const encode = (value: unknown): string => base64url.encode(JSON.stringify(value))

describe('a token with an invalid signature is rejected with 401', () => {
  const forgeries: Readonly<Record<string, () => string | Promise<string>>> = {
    garbage: () => 'a.b.c',
    'dots only': () => '..',
    'too many parts': () => altered((parts) => [...parts, 'x', 'y']),
    'no JSON': () => altered(([header = '', , signature = '']) => [header, base64url.encode('{'), signature]),
    'other claims': () =>
      altered(([header = '', , signature = '']) => [header, encode({ ...good, role: 'portal' }), signature]),
    'no signature': () => altered(([header = '', claims = '']) => [header, claims, '']),
    'another signature': () => stranger.sign(good),
    'no algorithm': () => new UnsecuredJWT(good).encode(),
    'no algorithm, by another spelling': () =>
      altered(([, claims = '']) => [encode({ alg: 'None', kid: 'one' }), claims, '']),
    'the public key as a shared secret': () =>
      new SignJWT(good).setProtectedHeader({ alg: 'HS256', kid: 'two' }).sign(new TextEncoder().encode(rsa.publicText)),
    'the public key as a shared secret, as JSON': () =>
      new SignJWT(good)
        .setProtectedHeader({ alg: 'HS256', kid: 'two' })
        .sign(new TextEncoder().encode(JSON.stringify(rsa.publicKey))),
    'a key that nobody knows': () => signer.sign(good, { kid: 'three' }),
    'a key of its own in the header': () => stranger.sign(good, { kid: 'four', jwk: stranger.publicKey }),
    'a key to be fetched from elsewhere': () => stranger.sign(good, { kid: 'four', jku: 'https://evil.example/jwks' }),
    'a header that must be understood': () => signer.sign(good, { crit: ['urn:new'], 'urn:new': 1 }),
    'a very long token': () => signer.sign({ ...good, more: 'x'.repeat(10_000) }),
  }

  test.each(Object.entries(forgeries))('%s', async (_, forge) => {
    expect(await outcome(await forge())).toBe('401 UNAUTHENTICATED INVALID')
  })

  test('any token, where no issuer is trusted', async () => {
    const token = await signer.sign(good)
    const server = createServer({ database, now: () => testNow })
    const response = await send({ ...portal, server }, '{ __typename }', {}, { authorization: `Bearer ${token}` })
    expect(response.status).toBe(401)
  })
})

describe('a token may do', () => {
  const remove = `mutation { removeSeeker(input: { seekerId: "${btoa('Seeker:x')}" }) { userErrors { code } } }`
  const keys = '{ apiKeys(first: 100) { edges { cursor } } }'
  const read = '{ seekers { totalCount } }'

  test.each([
    ['of a portal without scopes', { role: 'portal' }, [403, 403, 403]],
    ['of a portal that reads', { role: 'portal', scope: 'openid read' }, [200, 403, 403]],
    ['of a portal that writes', { role: 'portal', scope: ['write'] }, [200, 200, 403]],
    ['of a portal that administers', { role: 'portal', scope: 'admin' }, [403, 403, 200]],
    ['of an adviser, regardless of its scopes', { role: 'adviser', scope: 'read write admin' }, [200, 403, 403]],
  ])('what its role and scopes allow: %s', async (_, claims, expected) => {
    const authorization = `Bearer ${await signer.sign({ ...good, ...claims })}`
    const statuses: number[] = []
    for (const query of [read, remove, keys]) statuses.push((await send(portal, query, {}, { authorization })).status)
    expect(statuses).toEqual(expected)
  })
})
