import type { Access } from '../access/access.ts'
import type { TenantSession } from '../database/tenant-session.ts'
import type { Pseudonym } from './audit/pseudonym.ts'

/** Who reads or changes stored data, when, and in which session. */
export type Caller = TenantSession & {
  readonly access: Access
  /** The tenant of the access. */
  readonly tenantId: string
  readonly now: Date
  /** The id of the request in errors and in the audit log. */
  readonly requestId: string
  /** The mutation or command, for the audit log; absent while the sample data are stored. */
  readonly action?: string
  /** Invalidates what was derived from rows before a change. */
  readonly invalidate: () => void
  /** Drops what this process keeps in memory of a seeker. */
  readonly release: (seekerId: string) => void
  readonly pseudonymOf: Pseudonym
}
