import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { Pool } from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { Connected } from '../../src/database/database.ts'
import { openDatabase } from '../../src/database/open-database.ts'
import { pgliteSnapshots } from '../../src/database/pglite-snapshots.ts'
import { poolConfig, readingSettings, servingSettings } from '../../src/database/pool-config.ts'
import { postgresSnapshots } from '../../src/database/postgres-snapshots.ts'
import { openPrismaClient } from '../../src/database/prisma-client.ts'
import type { Snapshots } from '../../src/database/snapshot.ts'
import { tenantPool } from '../../src/database/tenant-pool.ts'
import { databaseTemplate } from '../database-template.ts'
import { createPostgresDatabase } from '../postgres-database.ts'
import { readsWithoutTenantFilter, withoutTenantFilter } from './without-tenant-filter.ts'

/** A migrated, empty database, with one way to it as the server has it and one whose queries forget the tenant. */
export type AttackedDatabase = Connected & {
  readonly withoutFilter: Connected
  readonly close: () => Promise<void>
}

/** Opens a database to be attacked: embedded, or on PostgreSQL when TEST_DATABASE_URL is set. */
export function openAttackedDatabase(): Promise<AttackedDatabase> {
  const url = process.env.TEST_DATABASE_URL
  return url ? openOnPostgres(url) : openEmbedded()
}

async function openEmbedded(): Promise<AttackedDatabase> {
  const pglite = await PGlite.create({ loadDataDir: await openAsBlob(await databaseTemplate()) })
  return twoWays(
    () => new PrismaPGlite(pglite),
    pgliteSnapshots(pglite),
    () => pglite.close(),
  )
}

async function openOnPostgres(serverUrl: string): Promise<AttackedDatabase> {
  const { url, drop } = await createPostgresDatabase(serverUrl)
  const migrated = await openDatabase({ kind: 'postgresql', url })
  await migrated.close()
  const pool = new Pool({ ...poolConfig(url, servingSettings), pipeline: true })
  const reads = new Pool(poolConfig(url, readingSettings))
  return twoWays(
    () => new PrismaPg(tenantPool(pool)),
    postgresSnapshots(reads),
    async () => {
      await Promise.all([pool.end(), reads.end()])
      await drop()
    },
  )
}

function twoWays(
  driver: () => SqlDriverAdapterFactory,
  snapshots: Snapshots,
  end: () => Promise<void>,
): AttackedDatabase {
  const prisma = openPrismaClient(driver())
  const withoutFilter = openPrismaClient(withoutTenantFilter(driver()))
  return {
    prisma,
    snapshots,
    withoutFilter: { prisma: withoutFilter, snapshots: readsWithoutTenantFilter(snapshots) },
    close: async () => {
      await Promise.all([prisma.$disconnect(), withoutFilter.$disconnect()])
      await end()
    },
  }
}
