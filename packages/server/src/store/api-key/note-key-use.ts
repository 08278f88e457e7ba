import type { ApiKey, PrismaClient } from '../../../generated/prisma/client.ts'
import { writeAs } from '../../database/tenant-transaction.ts'

/** A use is noted only so often, since a busy key would otherwise write with every request. */
const hourMs = 3_600_000

/** Notes that a key was used, once an hour at most. */
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
