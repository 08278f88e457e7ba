import type { ApiKey, PrismaClient } from '../../../generated/prisma/client.ts'
import { lookUpAs } from '../../database/open-reading.ts'

/** Finds the key with this hash in any tenant: the only lookup before the tenant is known. */
export function findApiKey(prisma: PrismaClient, hash: string): Promise<ApiKey | null> {
  return lookUpAs(prisma, { credential: hash }, ({ apiKey }) => apiKey.findFirst({ where: { hash } }))
}
