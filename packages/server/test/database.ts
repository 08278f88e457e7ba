import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import type { Database } from '../src/database/database.ts'
import { openDatabase } from '../src/database/open-database.ts'
import { pgliteDatabase } from '../src/database/pglite-database.ts'
import { databaseTemplate } from './database-template.ts'
import { createPostgresDatabase } from './postgres-database.ts'

/**
 * A fresh, migrated, empty database: embedded in memory, or on PostgreSQL when TEST_DATABASE_URL is set.
 *
 * Open it in `beforeAll`, close it in `afterAll`: an embedded one keeps the process alive, one on PostgreSQL is dropped.
 */
export function openTestDatabase(): Promise<Database> {
  const url = process.env.TEST_DATABASE_URL
  return url ? openOnPostgres(url) : openEmbedded()
}

async function openEmbedded(): Promise<Database> {
  return pgliteDatabase(await PGlite.create({ loadDataDir: await openAsBlob(await databaseTemplate()) }))
}

async function openOnPostgres(serverUrl: string): Promise<Database> {
  const { url, drop } = await createPostgresDatabase(serverUrl)
  const database = await openDatabase({ kind: 'postgresql', url })
  return {
    ...database,
    close: async () => {
      await database.close()
      await drop()
    },
  }
}
