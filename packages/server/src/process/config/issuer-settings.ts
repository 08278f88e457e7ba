import type * as z from 'zod'
import type { issuerSchema } from '../../sign-in/issuer.ts'
import type { SettingRow } from './setting-row.ts'

type IssuerSetting = SettingRow & {
  /** The field of an issuer that it sets. */
  readonly field: keyof z.input<typeof issuerSchema>
  readonly read: (text: string) => unknown
}

const asIs = (text: string): string => text
const words = (text: string): readonly string[] => text.split(',').map((word) => word.trim())
const pairs = (text: string): unknown => Object.fromEntries(words(text).map((pair) => pair.split('=')))
const secure = 'an https address; http only on this machine'

/** The settings of a single identity provider. */
export const issuerSettings = {
  OIDC_ISSUER: {
    field: 'issuer',
    read: asIs,
    meaning: 'The issuer of trusted tokens: their claim `iss`.',
    allowed: secure,
  },
  OIDC_AUDIENCE: {
    field: 'audience',
    read: asIs,
    meaning: 'The audience that tokens must have: their claim `aud`.',
    allowed: 'the name of this API there, such as https://api.example.org',
  },
  OIDC_JWKS_URL: {
    field: 'jwksUrl',
    read: asIs,
    meaning: 'The URL of its public keys.',
    allowed: `${secure}, or OIDC_JWKS instead`,
  },
  OIDC_JWKS: {
    field: 'jwks',
    read: jsonOf,
    meaning: 'Its public keys themselves, if it has no URL for them.',
    allowed: 'a JSON Web Key Set of public keys',
  },
  OIDC_TENANTS: {
    field: 'tenants',
    read: words,
    meaning: 'The tenants that its tokens may name.',
    allowed: 'ids or slugs with commas between, or * for all',
  },
  OIDC_TENANT_CLAIM: {
    field: 'tenantClaim',
    read: asIs,
    meaning: 'The claim with the tenant, by id or slug.',
    allowed: 'the name of a claim; it may be left out where OIDC_TENANTS is one tenant',
  },
  OIDC_ROLE_CLAIM: {
    field: 'roleClaim',
    read: asIs,
    meaning: 'The claim with the role, as a word or a list of words.',
    allowed: 'the name of a claim',
    default: '`role`',
  },
  OIDC_ROLES: {
    field: 'roles',
    read: pairs,
    meaning: 'The names of the roles in its tokens.',
    allowed: 'such as adviser=coach,seeker=student',
    default: 'the same names',
  },
  OIDC_SEEKER_CLAIM: {
    field: 'seekerClaim',
    read: asIs,
    meaning: "The claim with the seeker who signed in, by the portal's own id.",
    allowed: 'the name of a claim',
    default: '`sub`',
  },
  OIDC_SCOPE_CLAIM: {
    field: 'scopeClaim',
    read: asIs,
    meaning: 'The claim with the scopes of a portal.',
    allowed: 'the name of a claim',
    default: '`scope`',
  },
  OIDC_ALGORITHMS: {
    field: 'algorithms',
    read: words,
    meaning: 'The allowed algorithms of signatures.',
    allowed: 'any of RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA, Ed25519 with commas between',
    default: '`RS256,PS256,ES256,EdDSA,Ed25519`',
  },
  OIDC_CLOCK_SKEW_SECONDS: {
    field: 'clockSkewSeconds',
    read: Number,
    meaning: 'The tolerated difference of its clock, in seconds.',
    allowed: '0 to 300',
    default: '`30`',
  },
} as const satisfies Readonly<Record<string, IssuerSetting>>

/** The setting of several identity providers, as JSON. */
export const issuersSetting = {
  OIDC_ISSUERS: {
    meaning: 'Several identity providers, in place of the settings above.',
    allowed: `a JSON list of objects with the fields ${Object.values(issuerSettings)
      .map(({ field }) => field)
      .join(', ')}`,
  },
} as const satisfies Readonly<Record<string, SettingRow>>

/** Parses a setting as JSON; null where it is malformed. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
