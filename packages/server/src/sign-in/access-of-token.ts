import type { ApiKeyScope } from '../../generated/prisma/client.ts'
import type { Access, Actor } from '../access/access.ts'
import { roles } from '../access/roles.ts'
import { apiKeyScopes } from '../access/scope-table.ts'
import type { Connected } from '../database/database.ts'
import { findSeekerId } from '../store/seeker/find-seeker-id.ts'
import { findNamedTenant } from '../store/tenant/tenant.ts'
import { readClaim, readWords } from './read-claim.ts'
import { unauthenticated } from './unauthenticated.ts'
import type { VerifiedToken } from './verify-token.ts'

/** The scopes of people who sign in; a portal's token names its own. */
const scopesByRole = {
  portal: [],
  adviser: ['read'],
  seeker: ['write'],
} as const satisfies Readonly<Record<Access['role'], readonly ApiKeyScope[]>>

/** The access of a token; throws a rejection where the token names no tenant, role or seeker it may act for. */
export async function accessOfToken(database: Connected, token: VerifiedToken): Promise<Access> {
  const tenantId = await tenantOf(database, token)
  const role = roleOf(token)
  const scopes = role === 'portal' ? portalScopes(token) : scopesByRole[role]
  const actor = actorOf(token)
  if (role !== 'seeker') return { tenantId, role, scopes, actor }
  const externalId = readClaim(token.claims, token.issuer.seekerClaim)
  const seekerId = typeof externalId === 'string' ? await findSeekerId(database, tenantId, externalId) : undefined
  if (!seekerId) throw unauthenticated('no_seeker')
  return { tenantId, role, seekerId, scopes, actor }
}

// A missing tenant and one that the issuer may not act for get the same rejection.
async function tenantOf(database: Connected, { issuer, claims }: VerifiedToken): Promise<string> {
  const named = issuer.tenantClaim === undefined ? issuer.tenants[0] : readClaim(claims, issuer.tenantClaim)
  const tenant = typeof named === 'string' ? await findNamedTenant(database, named) : null
  const mayNameAny = issuer.tenants[0] === '*'
  const may = (name: string | null): boolean => issuer.tenants.some((allowed) => allowed === name)
  if (!tenant || !(mayNameAny || may(tenant.id) || may(tenant.slug))) throw unauthenticated('no_tenant')
  return tenant.id
}

function roleOf({ issuer, claims }: VerifiedToken): Access['role'] {
  const words = readWords(claims, issuer.roleClaim)
  const [role, ...others] = roles.filter((it) => words.includes(issuer.roles[it]))
  if (!role || others.length > 0) throw unauthenticated('no_role')
  return role
}

/** The actor of a token: its subject, or its client where a machine has no subject. */
function actorOf({ issuer, claims }: VerifiedToken): Actor {
  const [subject] = [claims.sub, claims.client_id, claims.azp].filter((claim) => typeof claim === 'string')
  // No text in the database may contain a NUL.
  if (!subject || subject.includes('\0')) throw unauthenticated('no_subject')
  return { kind: 'subject', issuer: issuer.issuer, subject }
}

function portalScopes({ issuer, claims }: VerifiedToken): readonly ApiKeyScope[] {
  const words = readWords(claims, issuer.scopeClaim)
  return apiKeyScopes.filter((scope) => words.includes(scope))
}
