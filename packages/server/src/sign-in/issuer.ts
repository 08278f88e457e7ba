import type { JWK } from 'jose'
import * as z from 'zod'

/** The allowed algorithms of signatures: those with a public key only. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const

/** A URL with TLS, since an attacker could otherwise replace the keys; plain HTTP is allowed on this machine only. */
const secureUrl = z.url().refine((url) => /^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(url))

const publicKey = z.custom<JWK>(
  (key) => z.looseObject({ kty: z.enum(['RSA', 'EC', 'OKP']), d: z.never().optional() }).safeParse(key).success,
)
const claim = z.string().min(1)

/** A trusted identity provider, and which tenants and roles its tokens may name. */
export const issuerSchema = z
  .strictObject({
    issuer: secureUrl,
    audience: z.string().min(1),
    jwksUrl: secureUrl.optional(),
    jwks: z.object({ keys: z.array(publicKey).min(1) }).optional(),
    algorithms: z.array(z.enum(algorithms)).min(1).default(['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519']),
    clockSkewSeconds: z.int().min(0).max(300).default(30),
    tenants: z.union([z.tuple([z.literal('*')]), z.array(z.string().regex(/^[\w-]+$/)).min(1)]),
    tenantClaim: claim.optional(),
    roleClaim: claim.default('role'),
    roles: z
      .strictObject({
        portal: claim.default('portal'),
        adviser: claim.default('adviser'),
        seeker: claim.default('seeker'),
      })
      .prefault({}),
    seekerClaim: claim.default('sub'),
    scopeClaim: claim.default('scope'),
  })
  .refine(({ jwksUrl, jwks }) => (jwksUrl === undefined) !== (jwks === undefined), { path: ['jwksUrl'] })
  .refine(({ tenants, tenantClaim }) => tenantClaim || (tenants.length === 1 && tenants[0] !== '*'), {
    path: ['tenantClaim'],
  })
  .readonly()

export type Issuer = z.infer<typeof issuerSchema>
