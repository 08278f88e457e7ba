import { PrismaPg } from '@prisma/adapter-pg'
import { Pool, type PoolConfig } from 'pg'
import { readMigrations } from '../migration/read-migrations.ts'
import { connectionError, placeOf } from './connection-error.ts'
import type { Database, Report } from './database.ts'
import { migratePostgres } from './migrate-postgres.ts'
import { poolConfig, readingSettings, servingSettings } from './pool-config.ts'
import { postgresSnapshots } from './postgres-snapshots.ts'
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

/** Opens the connection pools for requests, of a maximum size or of pg's default: one for changes, one for reads. */
export function openPool(url: string, limit: Pick<PoolConfig, 'max'> = {}): Database {
  const writes = new Pool({ ...poolConfig(url, servingSettings), ...limit, pipeline: true })
  const reads = new Pool({ ...poolConfig(url, readingSettings), ...limit })
  const prisma = openPrismaClient(new PrismaPg(tenantPool(writes)))
  // A connection that is lost while it is held fails what is read on it.
  reads.on('connect', (client) => client.on('error', () => {}))
  reads.on('error', () => {})
  return {
    prisma,
    snapshots: postgresSnapshots(reads),
    kind: 'postgresql',
    close: async () => {
      await prisma.$disconnect()
      await Promise.all([writes.end(), reads.end()])
    },
  }
}
