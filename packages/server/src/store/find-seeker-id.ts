import type { PrismaClient } from '../../generated/prisma/client.ts'
import { isExternalId } from './external-id.ts'

/** The row of a seeker by the portal's own id, if there is one. */
export async function findSeekerId(
  prisma: PrismaClient,
  tenantId: string,
  externalId: string,
): Promise<string | undefined> {
  if (!isExternalId(externalId)) return undefined
  const where = { tenantId_externalId: { tenantId, externalId } }
  return (await prisma.seeker.findUnique({ where, select: { id: true } }))?.id
}
