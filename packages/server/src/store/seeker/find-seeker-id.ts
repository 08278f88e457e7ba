import type { PrismaClient } from '../../../generated/prisma/client.ts'
import { lookUpAs } from '../../database/open-reading.ts'
import { isExternalId } from '../row/external-id.ts'

/** The id of a seeker's row by the portal's own id, if there is one. */
export async function findSeekerId(
  prisma: PrismaClient,
  tenantId: string,
  externalId: string,
): Promise<string | undefined> {
  if (!isExternalId(externalId)) return undefined
  const where = { tenantId_externalId: { tenantId, externalId } }
  const found = await lookUpAs(prisma, { tenantId }, ({ seeker }) => seeker.findUnique({ where, select: { id: true } }))
  return found?.id
}
