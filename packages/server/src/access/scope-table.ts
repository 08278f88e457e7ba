import type { ApiKeyScope } from '../../generated/prisma/client.ts'

export const apiKeyScopes = ['read', 'write', 'admin'] as const satisfies readonly ApiKeyScope[]

type ScopeRow = { readonly allows: readonly ApiKeyScope[]; readonly meaning: string }

/** What each scope allows, since whoever writes is also shown what was written. */
export const scopeTable = {
  read: { allows: ['read'], meaning: 'Ask for anything that is stored of seekers.' },
  write: { allows: ['read', 'write'], meaning: 'The same, and store, change and remove.' },
  admin: { allows: ['admin'], meaning: "Manage the tenant's keys; nothing that is stored of seekers." },
} as const satisfies Record<ApiKeyScope, ScopeRow>

/** The root fields that need the scope `admin`; other queries need `read`, other mutations `write`. */
const adminFields: readonly string[] = [
  'Query.apiKeys',
  'Mutation.createApiKey',
  'Mutation.rotateApiKey',
  'Mutation.revokeApiKey',
]

/** The scope that a root field needs, such as `Query.seekers`; no other field needs any. */
export function scopeFor(field: string): ApiKeyScope | undefined {
  if (adminFields.includes(field)) return 'admin'
  if (field.startsWith('Mutation.')) return 'write'
  return field.startsWith('Query.') ? 'read' : undefined
}

/** Whether one of the scopes held allows what another is needed for. */
export function allows(held: readonly ApiKeyScope[], needed: ApiKeyScope): boolean {
  return held.some((scope) => scopeTable[scope].allows.some((allowed) => allowed === needed))
}
