import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { Pool } from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { openDatabase } from '../../src/database/open-database.ts'
import { poolConfig, servingSettings } from '../../src/database/pool-config.ts'
import { openPrismaClient } from '../../src/database/prisma-client.ts'
import { tenantPool } from '../../src/database/tenant-pool.ts'
import { databaseTemplate } from '../database-template.ts'
import { createPostgresDatabase } from '../postgres-database.ts'
import { withoutTenantFilter } from './without-tenant-filter.ts'

/** A migrated, empty database, with one way to it as the server has it and one whose queries forget the tenant. */
export type AttackedDatabase = {
  readonly prisma: PrismaClient
  readonly withoutFilter: PrismaClient
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
    () => pglite.close(),
  )
}

async function openOnPostgres(serverUrl: string): Promise<AttackedDatabase> {
  const { url, drop } = await createPostgresDatabase(serverUrl)
  const migrated = await openDatabase({ kind: 'postgresql', url })
  await migrated.close()
  const pool = new Pool({ ...poolConfig(url, servingSettings), pipeline: true })
  return twoWays(
    () => new PrismaPg(tenantPool(pool)),
    async () => {
      await pool.end()
      await drop()
    },
  )
}

function twoWays(driver: () => SqlDriverAdapterFactory, end: () => Promise<void>): AttackedDatabase {
  const prisma = openPrismaClient(driver())
  const withoutFilter = openPrismaClient(withoutTenantFilter(driver()))
  return {
    prisma,
    withoutFilter,
    close: async () => {
      await Promise.all([prisma.$disconnect(), withoutFilter.$disconnect()])
      await end()
    },
  }
}
