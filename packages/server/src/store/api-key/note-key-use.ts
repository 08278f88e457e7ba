import type { ApiKey, PrismaClient } from '../../../generated/prisma/client.ts'
import { writeAs } from '../../database/tenant-transaction.ts'

/** How often at most a use is recorded, so that a busy key does not write on every request. */
const hourMs = 3_600_000

/** Records that a key was used, at most once an hour. */
export async function noteKeyUse(
  prisma: PrismaClient,
  { tenantId, id, lastUsedAt }: Pick<ApiKey, 'tenantId' | 'id' | 'lastUsedAt'>,
  now: Date,
): Promise<void> {
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < hourMs) return
  await writeAs(prisma, { tenantId }, ({ apiKey }) =>
    apiKey.updateMany({ where: { tenantId, id }, data: { lastUsedAt: now } }),
  )
}
