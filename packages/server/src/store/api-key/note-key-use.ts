import type { ApiKey, PrismaClient } from '../../../generated/prisma/client.ts'
import { writeAs } from '../../database/tenant-transaction.ts'

/** How often at most a use is recorded, so that a busy key does not write on every request. */
const hourMs = 3_600_000

/** Whether a use of the last hour is recorded. */
export function isUseNoted({ lastUsedAt }: Pick<ApiKey, 'lastUsedAt'>, now: Date): boolean {
  return lastUsedAt !== null && now.getTime() - lastUsedAt.getTime() < hourMs
}

/** Records that a key was used, at most once an hour; returns the key as it is then. */
export async function noteKeyUse(prisma: PrismaClient, key: ApiKey, now: Date): Promise<ApiKey> {
  if (isUseNoted(key, now)) return key
  const { tenantId, id } = key
  await writeAs(prisma, { tenantId }, ({ apiKey }) =>
    apiKey.updateMany({ where: { tenantId, id }, data: { lastUsedAt: now } }),
  )
  return { ...key, lastUsedAt: now }
}
