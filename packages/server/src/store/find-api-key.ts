import type { ApiKey, PrismaClient } from '../../generated/prisma/client.ts'

/** The key of this hash, whoever's it is: the one look-up made before the tenant is known. */
export function findApiKey(prisma: PrismaClient, hash: string): Promise<ApiKey | null> {
  return prisma.apiKey.findFirst({ where: { hash } })
}
