import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import type { Database } from '../src/database/database.ts'
import { openDatabase } from '../src/database/open-database.ts'
import { openPool } from '../src/database/open-postgres.ts'
import { pgliteDatabase } from '../src/database/pglite-database.ts'
import { databaseTemplate } from './database-template.ts'
import { createPostgresDatabase, runOn } from './postgres-database.ts'

/** A migrated database of this worker; one test file after the other uses it. */
type Reusable = {
  readonly removeRows: () => Promise<unknown>
  readonly open: () => Database
  readonly drop: () => Promise<void>
}

/** The databases of this worker that no test file uses just now. */
const idle: Reusable[] = []

/**
 * A migrated, empty database: embedded in memory, or on PostgreSQL when TEST_DATABASE_URL is set.
 *
 * Open it in `beforeAll`, close it in `afterAll`: the next test file of the worker gets it, without its rows. A test that
 * changes the tables themselves opens one of its own.
 */
export async function openTestDatabase(): Promise<Database> {
  const used = idle.pop()
  await used?.removeRows()
  const reusable = used ?? (await createDatabase())
  const database = reusable.open()
  return {
    ...database,
    close: async () => {
      await database.close()
      idle.push(reusable)
    },
  }
}

/** A migrated, empty database that no other test file gets. */
export async function openOwnTestDatabase(): Promise<Database> {
  const { open, drop } = await createDatabase()
  const database = open()
  return {
    ...database,
    close: async () => {
      await database.close()
      await drop()
    },
  }
}

const removeRows = `
  DO $$ BEGIN EXECUTE (
    SELECT 'TRUNCATE ' || string_agg(quote_ident(tablename), ', ') FROM pg_tables
    WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'
  ); END $$`

function createDatabase(): Promise<Reusable> {
  const url = process.env.TEST_DATABASE_URL
  return url ? createOnPostgres(url) : createEmbedded()
}

async function createEmbedded(): Promise<Reusable> {
  const pglite = await PGlite.create({ loadDataDir: await openAsBlob(await databaseTemplate()) })
  return {
    removeRows: () => pglite.exec(removeRows),
    open: () => {
      const database = pgliteDatabase(pglite)
      return { ...database, close: () => database.prisma.$disconnect() }
    },
    drop: () => pglite.close(),
  }
}

async function createOnPostgres(serverUrl: string): Promise<Reusable> {
  const { url, drop } = await createPostgresDatabase(serverUrl)
  await (await openDatabase({ kind: 'postgresql', url })).close()
  return { removeRows: () => runOn(url, removeRows), open: () => openPool(url), drop }
}
