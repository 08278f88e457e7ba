import type { ApiKeyScope, Role } from '../../generated/prisma/client.ts'
import { maySelect } from '../../src/access/field-rules.ts'
import { allows, scopeFor } from '../../src/access/scope-table.ts'
import { ruleOf } from '../../src/schema/plugin/access/rule-of.ts'
import { schema } from '../../src/schema/schema.ts'
import type { Portal } from '../portal.ts'

/** Somebody who attacks; without a role it is nobody. */
export type Actor = {
  readonly name: string
  readonly portal: Portal
  readonly role: Role | undefined
  readonly scopes: readonly ApiKeyScope[]
}

/** Whether a field such as `Query.seeker` is for somebody. */
export function mayCall({ role, scopes }: Actor, field: string): boolean {
  const rule = ruleOf(schema, field)
  const scope = scopeFor(field, rule)
  return role !== undefined && maySelect(role, rule) && (!scope || allows(scopes, scope))
}

/** Whether a field needs all that somebody may do: portals have keys that allow less. */
export function needsAllOf({ role, scopes }: Actor, field: string): boolean {
  return role !== 'portal' || scopes.some((scope) => scope === scopeFor(field, ruleOf(schema, field)))
}
