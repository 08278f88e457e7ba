import type { ApiKey, PrismaClient } from '../../../generated/prisma/client.ts'
import { lookUpAs } from '../../database/open-reading.ts'

/** The key of this hash, whoever's it is: the one look-up made before the tenant is known. */
export function findApiKey(prisma: PrismaClient, hash: string): Promise<ApiKey | null> {
  return lookUpAs(prisma, { credential: hash }, ({ apiKey }) => apiKey.findFirst({ where: { hash } }))
}
