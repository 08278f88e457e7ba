import { PrismaPg } from '@prisma/adapter-pg'
import { Pool, type PoolConfig } from 'pg'
import { readMigrations } from '../migration/read-migrations.ts'
import { connectionError, placeOf } from './connection-error.ts'
import type { Database, Report } from './database.ts'
import { migratePostgres } from './migrate-postgres.ts'
import { poolConfig, servingSettings } from './pool-config.ts'
import { openPrismaClient } from './prisma-client.ts'
import { tenantPool } from './tenant-pool.ts'

/** Opens a PostgreSQL database; of several servers that start at once, one migrates and the others wait. */
export async function openPostgres(url: string, report: Report): Promise<Database> {
  report(`Connecting to PostgreSQL at ${placeOf(url)} …`)
  try {
    await migratePostgres(url, await readMigrations(), report)
  } catch (error) {
    throw connectionError(error, url)
  }
  return openPool(url)
}

/** Opens the connection pool for requests, of a maximum size or of pg's default. */
export function openPool(url: string, limit: Pick<PoolConfig, 'max'> = {}): Database {
  const pool = new Pool({ ...poolConfig(url, servingSettings), ...limit, pipeline: true })
  const prisma = openPrismaClient(new PrismaPg(tenantPool(pool)))
  return {
    prisma,
    kind: 'postgresql',
    close: async () => {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}
