import type { Access } from '../access/access.ts'
import type { TenantSession } from '../database/tenant-session.ts'

/** Who reads or changes what is stored, when, and through which session. */
export type Caller = TenantSession & {
  readonly access: Access
  /** The tenant of that access. */
  readonly tenantId: string
  readonly now: Date
  /** What the request is called in errors and in the audit log. */
  readonly requestId: string
  /** The mutation or command, for the audit log; absent where none is run, as when the sample data is stored. */
  readonly action?: string
  /** Drops what was derived from the rows before a change. */
  readonly invalidate: () => void
}
