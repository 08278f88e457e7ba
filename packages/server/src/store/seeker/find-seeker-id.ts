import type { Connected } from '../../database/database.ts'
import { lookUpAs } from '../../database/look-up-as.ts'
import { isExternalId } from '../row/external-id.ts'

/** The id of a seeker's row by the portal's own id, if there is one. */
export async function findSeekerId(
  database: Connected,
  tenantId: string,
  externalId: string,
): Promise<string | undefined> {
  if (!isExternalId(externalId)) return undefined
  const where = { tenantId_externalId: { tenantId, externalId } }
  const found = await lookUpAs(database, { tenantId }, ({ seeker }) =>
    seeker.findUnique({ where, select: { id: true } }),
  )
  return found?.id
}
