import type { ApiKeyScope } from '../../generated/prisma/client.ts'
import type { FieldRule } from './field-rules.ts'

export const apiKeyScopes = ['read', 'write', 'admin'] as const satisfies readonly ApiKeyScope[]

type ScopeRow = { readonly allows: readonly ApiKeyScope[]; readonly meaning: string }

/** The scopes that each scope includes; `write` includes `read`, since a mutation returns what it wrote. */
export const scopeTable = {
  read: { allows: ['read'], meaning: 'Query all data of seekers.' },
  write: { allows: ['read', 'write'], meaning: 'Query, store, change and remove all data of seekers.' },
  admin: {
    allows: ['admin'],
    meaning: "Manage the tenant's keys and read its audit log, but no data of seekers.",
  },
} as const satisfies Record<ApiKeyScope, ScopeRow>

/** The scope that a field needs: `admin` for administration, otherwise `read` for queries and `write` for mutations. */
export function scopeFor(field: string, rule: FieldRule | undefined): ApiKeyScope | undefined {
  if (rule === 'admin') return 'admin'
  if (field.startsWith('Mutation.')) return 'write'
  return field.startsWith('Query.') ? 'read' : undefined
}

/** Whether one of the held scopes includes the needed one. */
export function allows(held: readonly ApiKeyScope[], needed: ApiKeyScope): boolean {
  return held.some((scope) => scopeTable[scope].allows.some((allowed) => allowed === needed))
}
