import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaClient } from '../../generated/prisma/client.ts'

/** Opens the Prisma client on a driver. */
export function openPrismaClient(adapter: SqlDriverAdapterFactory): PrismaClient {
  // Generous, because a transaction that Prisma times out may still commit: the database has to enforce limits.
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 30_000, timeout: 120_000 } })
}
