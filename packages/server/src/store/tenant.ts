import { createHash } from 'node:crypto'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { lookUpAs } from '../database/open-reading.ts'

/** The stored form of an access key, from which the key cannot be found again. */
export function hashAccessKey(accessKey: string): string {
  return createHash('sha256').update(accessKey).digest('hex')
}

/** The tenant an access key belongs to, if any. */
export async function findTenantId(prisma: PrismaClient, accessKey: string): Promise<string | undefined> {
  const accessKeyHash = hashAccessKey(accessKey)
  const tenant = await lookUpAs(prisma, { credential: accessKeyHash }, (it) =>
    it.tenant.findUnique({ where: { accessKeyHash }, select: { id: true } }),
  )
  return tenant?.id
}
