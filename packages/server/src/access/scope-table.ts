import type { ApiKeyScope } from '../../generated/prisma/client.ts'
import type { FieldRule } from './field-rules.ts'

export const apiKeyScopes = ['read', 'write', 'admin'] as const satisfies readonly ApiKeyScope[]

type ScopeRow = { readonly allows: readonly ApiKeyScope[]; readonly meaning: string }

/** What each scope allows, since whoever writes is also shown what was written. */
export const scopeTable = {
  read: { allows: ['read'], meaning: 'Ask for anything that is stored of seekers.' },
  write: { allows: ['read', 'write'], meaning: 'The same, and store, change and remove.' },
  admin: {
    allows: ['admin'],
    meaning: "Manage the tenant's keys and read its audit log; nothing that is stored of seekers.",
  },
} as const satisfies Record<ApiKeyScope, ScopeRow>

/** The scope that a field needs: what is for administrators `admin`, other queries `read`, other mutations `write`. */
export function scopeFor(field: string, rule: FieldRule | undefined): ApiKeyScope | undefined {
  if (rule === 'admin') return 'admin'
  if (field.startsWith('Mutation.')) return 'write'
  return field.startsWith('Query.') ? 'read' : undefined
}

/** Whether one of the scopes held allows what another is needed for. */
export function allows(held: readonly ApiKeyScope[], needed: ApiKeyScope): boolean {
  return held.some((scope) => scopeTable[scope].allows.some((allowed) => allowed === needed))
}
