import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { readMigrations } from '../migration/read-migrations.ts'
import { connectionError, placeOf } from './connection-error.ts'
import type { Database, Report } from './database.ts'
import { migratePostgres } from './migrate-postgres.ts'
import { poolConfig } from './pool-config.ts'
import { openPrismaClient } from './prisma-client.ts'

/** Opens a PostgreSQL database; of several servers that start at once, one migrates and the others wait. */
export async function openPostgres(url: string, report: Report): Promise<Database> {
  report(`Connecting to PostgreSQL at ${placeOf(url)} …`)
  try {
    await migratePostgres(url, await readMigrations(), report)
  } catch (error) {
    throw connectionError(error, url)
  }
  const pool = new Pool(poolConfig(url))
  const prisma = openPrismaClient(new PrismaPg(pool))
  return {
    prisma,
    kind: 'postgresql',
    close: async () => {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}
