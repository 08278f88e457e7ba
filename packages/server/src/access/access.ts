import type { ApiKeyScope, Role } from '../../generated/prisma/client.ts'

/** Who it is that makes a request, as the audit log names them. */
export type Actor =
  | { readonly kind: 'api_key'; readonly id: string }
  | { readonly kind: 'subject'; readonly issuer: string; readonly subject: string }
  | { readonly kind: 'operator' }

/** On whose behalf a request is made, as its verified key or token says. */
export type Access = {
  readonly tenantId: string
  /** A portal's machine, an adviser who signed in, or a seeker who signed in. */
  readonly role: Role
  /** Row id of the seeker who signed in; set for the role `seeker` only. */
  readonly seekerId?: string
  /** What it is good for. */
  readonly scopes: readonly ApiKeyScope[]
  readonly actor: Actor
}

/** The access of whoever runs the server, to one tenant. */
export function operatorAccess(tenantId: string): Access {
  return { tenantId, role: 'portal', scopes: ['read', 'write', 'admin'], actor: { kind: 'operator' } }
}
