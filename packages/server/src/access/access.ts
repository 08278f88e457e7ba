import type { ApiKeyScope } from '../../generated/prisma/client.ts'

/** On whose behalf a request is made, as its verified key or token says. */
export type Access = {
  readonly tenantId: string
  /** A portal's machine, an adviser who signed in, or a seeker who signed in. */
  readonly role: 'portal' | 'adviser' | 'seeker'
  /** Row id of the seeker who signed in; set for the role `seeker` only. */
  readonly seekerId?: string
  /** What it is good for. */
  readonly scopes: readonly ApiKeyScope[]
}
