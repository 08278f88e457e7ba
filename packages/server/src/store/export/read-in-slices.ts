import type { Connected } from '../../database/database.ts'
import { openTenantSession } from '../../database/tenant-session.ts'
import type { ReadSlice } from './open-export.ts'

/** Reads each slice of a tenant in a session of its own. */
export function readInSlices(database: Connected, tenantId: string): ReadSlice {
  return async (work) => {
    const session = openTenantSession(database, tenantId)
    try {
      return await session.read(work)
    } finally {
      await session.end()
    }
  }
}
