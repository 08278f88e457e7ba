import { describe, expect, test } from 'vitest'
import { newSigner } from '../../../test/signer.ts'
import { readConfig } from './config.ts'
import { readIssuers } from './read-issuers.ts'

const whole = {
  OIDC_ISSUER: 'https://login.example.org',
  OIDC_AUDIENCE: 'https://api.example.org',
  OIDC_JWKS_URL: 'https://login.example.org/jwks',
  OIDC_TENANTS: 'harbor',
}

const read = {
  issuer: 'https://login.example.org',
  audience: 'https://api.example.org',
  jwksUrl: 'https://login.example.org/jwks',
  tenants: ['harbor'],
  roleClaim: 'role',
  roles: { portal: 'portal', adviser: 'adviser', seeker: 'seeker' },
  seekerClaim: 'sub',
  scopeClaim: 'scope',
  algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'],
  clockSkewSeconds: 30,
}

describe('readIssuers', () => {
  test('without settings trusts nobody', () => {
    expect(readConfig({ PORT: '1' }, '/srv').issuers).toEqual([])
  })

  test('trusts one issuer', () => {
    expect(readConfig(whole, '/srv').issuers).toEqual([read])
  })

  test.each([
    [
      { OIDC_TENANTS: 'harbor, hill', OIDC_TENANT_CLAIM: 'org' },
      { tenants: ['harbor', 'hill'], tenantClaim: 'org' },
    ],
    [{ OIDC_TENANTS: '*', OIDC_TENANT_CLAIM: 'org' }, { tenants: ['*'] }],
    [
      { OIDC_ROLES: 'adviser=coach,seeker=student' },
      { roles: { portal: 'portal', adviser: 'coach', seeker: 'student' } },
    ],
    [
      { OIDC_ROLE_CLAIM: 'https://x/roles', OIDC_SEEKER_CLAIM: 'person', OIDC_SCOPE_CLAIM: 'scp' },
      { roleClaim: 'https://x/roles', seekerClaim: 'person', scopeClaim: 'scp' },
    ],
    [
      { OIDC_ALGORITHMS: 'ES384,EdDSA', OIDC_CLOCK_SKEW_SECONDS: '0' },
      { algorithms: ['ES384', 'EdDSA'], clockSkewSeconds: 0 },
    ],
    [
      { OIDC_ISSUER: 'http://localhost:9000', OIDC_JWKS_URL: 'http://127.0.0.1:9000/jwks' },
      { issuer: 'http://localhost:9000' },
    ],
  ])('reads %j', (more, expected) => {
    expect(readIssuers({ ...whole, ...more })).toMatchObject([expected])
  })

  test.each([
    [{ OIDC_ISSUER: undefined }, 'OIDC_ISSUER is not set, but must be an https address; http only on this machine.'],
    [{ OIDC_ISSUER: 'http://login.example.org' }, 'OIDC_ISSUER is "http://login.example.org", but must be'],
    [{ OIDC_ISSUER: 'http://localhost.evil.example' }, 'OIDC_ISSUER is "http://localhost.evil.example", but must be'],
    [{ OIDC_AUDIENCE: undefined }, 'OIDC_AUDIENCE is not set, but must be the name of this API there, such as'],
    [
      { OIDC_JWKS_URL: undefined },
      'OIDC_JWKS_URL is not set, but must be an https address; http only on this machine, or OIDC_JWKS instead.',
    ],
    [{ OIDC_JWKS_URL: 'http://elsewhere.example/jwks' }, 'OIDC_JWKS_URL is "http://elsewhere.example/jwks", but'],
    [{ OIDC_JWKS: '{' }, 'OIDC_JWKS'],
    [
      { OIDC_TENANTS: undefined },
      'OIDC_TENANTS is not set, but must be ids or slugs with commas between, or * for all.',
    ],
    [{ OIDC_TENANTS: '*' }, 'OIDC_TENANT_CLAIM is not set, but must be the name of a claim; it may be left out'],
    [{ OIDC_TENANTS: 'harbor,hill' }, 'OIDC_TENANT_CLAIM is not set'],
    [{ OIDC_TENANTS: 'harbor,*', OIDC_TENANT_CLAIM: 'org' }, 'OIDC_TENANTS is "harbor,*"'],
    [{ OIDC_TENANTS: 'harbor,', OIDC_TENANT_CLAIM: 'org' }, 'OIDC_TENANTS is "harbor,"'],
    [{ OIDC_ALGORITHMS: 'HS256' }, 'OIDC_ALGORITHMS is "HS256"'],
    [{ OIDC_ALGORITHMS: 'none' }, 'OIDC_ALGORITHMS is "none"'],
    [{ OIDC_CLOCK_SKEW_SECONDS: '3600' }, 'OIDC_CLOCK_SKEW_SECONDS is "3600", but must be 0 to 300.'],
    [{ OIDC_CLOCK_SKEW_SECONDS: 'some' }, 'OIDC_CLOCK_SKEW_SECONDS is "some"'],
    [{ OIDC_ROLES: 'coach' }, 'OIDC_ROLES is "coach", but must be such as adviser=coach,seeker=student.'],
    [{ OIDC_ROLES: 'boss=chief' }, 'OIDC_ROLES is "boss=chief"'],
    [{ OIDC_ISSUERS: '[]' }, 'OIDC_ISSUERS is set, and OIDC_ISSUER is too; set only one of them.'],
  ])('refuses %j in one line', (wrong, message) => {
    expect(() => readIssuers({ ...whole, ...wrong })).toThrow(message)
  })
})

describe('keys given themselves', () => {
  const { OIDC_JWKS_URL: _, ...others } = whole

  test('are taken', async () => {
    const { publicKey } = await newSigner('one')
    const jwks = { keys: [publicKey] }
    expect(readIssuers({ ...others, OIDC_JWKS: JSON.stringify(jwks) })).toMatchObject([{ jwks }])
  })

  test.each([
    ['none', []],
    ['a shared secret', [{ kty: 'oct', k: 'c2VjcmV0' }]],
    ['a private key', [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y', d: 'secret' }]],
  ])('are refused: %s', (_what, keys) => {
    expect(() => readIssuers({ ...others, OIDC_JWKS: JSON.stringify({ keys }) })).toThrow(
      /^OIDC_JWKS is set, but must be a JSON Web Key Set of public keys\.$/,
    )
  })
})

describe('several issuers', () => {
  const other = { ...read, issuer: 'https://other.example.org', tenants: ['hill'] }

  test('are trusted', () => {
    expect(readIssuers({ OIDC_ISSUERS: JSON.stringify([read, other]) })).toEqual([read, other])
  })

  test.each([
    ['no JSON', '[', /wrong or missing: the whole\.$/],
    ['none', '[]', /wrong or missing: the whole\.$/],
    [
      'one that is not whole',
      JSON.stringify([read, { ...other, audience: undefined }]),
      /wrong or missing: 1\.audience\.$/,
    ],
    [
      'one with a field that nobody knows',
      JSON.stringify([{ ...read, secret: 'x' }]),
      /^OIDC_ISSUERS must be a JSON list/,
    ],
    ['the same one twice', JSON.stringify([read, read]), 'OIDC_ISSUERS names https://login.example.org twice.'],
  ])('are refused: %s', (_, text, message) => {
    expect(() => readIssuers({ OIDC_ISSUERS: text })).toThrow(message)
  })
})
