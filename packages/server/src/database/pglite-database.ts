import type { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { migrate } from '../migration/migrate.ts'
import { readMigrations } from '../migration/read-migrations.ts'
import { pgliteSchemaConnection } from '../migration/schema-connection.ts'
import { checkIsolation } from './check-isolation.ts'
import type { Database, Report } from './database.ts'
import { pgliteSnapshots } from './pglite-snapshots.ts'
import { openPrismaClient } from './prisma-client.ts'
import { reportMigrations } from './report-migrations.ts'

/** Migrates an embedded database. */
export async function migratePglite(pglite: PGlite, report: Report = () => {}): Promise<void> {
  reportMigrations(await migrate(pgliteSchemaConnection(pglite), await readMigrations()), report)
  await checkIsolation(async (sql) => (await pglite.query(sql)).rows)
}

/** Opens Prisma on a migrated embedded database. */
export function pgliteDatabase(pglite: PGlite): Database {
  const prisma = openPrismaClient(new PrismaPGlite(pglite))
  return {
    prisma,
    snapshots: pgliteSnapshots(pglite),
    kind: 'pglite',
    close: async () => {
      await prisma.$disconnect()
      await pglite.close()
    },
  }
}
