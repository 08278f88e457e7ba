import type { ApiKeyScope, Role } from '../../generated/prisma/client.ts'

/** Who makes a request, as the audit log names them. */
export type Actor =
  | { readonly kind: 'api_key'; readonly id: string }
  | { readonly kind: 'subject'; readonly issuer: string; readonly subject: string }
  | { readonly kind: 'operator' }
  | { readonly kind: 'calendar_feed' }

/** The tenant, role and scopes of a request, from its verified key or token. */
export type Access = {
  readonly tenantId: string
  /** `portal` for a machine of the portal; `adviser` or `seeker` for a person who signed in. */
  readonly role: Role
  /** Row id of the seeker who signed in; set for the role `seeker` only. */
  readonly seekerId?: string
  /** The scopes of the key or token. */
  readonly scopes: readonly ApiKeyScope[]
  readonly actor: Actor
}

/** The access of the server's operator to one tenant. */
export function operatorAccess(tenantId: string): Access {
  return { tenantId, role: 'portal', scopes: ['read', 'write', 'admin'], actor: { kind: 'operator' } }
}
