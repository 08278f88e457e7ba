import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import type { Database } from '../src/database/database.ts'
import { pgliteDatabase } from '../src/database/pglite-database.ts'
import { openDatabase } from '../src/db.ts'
import { databaseTemplate } from './database-template.ts'

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
  const name = `tiecraft_test_${randomUUID().replaceAll('-', '')}`
  await runOn(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const database = await openDatabase({ kind: 'postgresql', url: url.href })
  return {
    ...database,
    close: async () => {
      await database.close()
      await dropWhenIdle(serverUrl, name)
    },
  }
}

/** Drops a database once its last connection is gone: a pool ends before its sockets are closed. */
async function dropWhenIdle(serverUrl: string, name: string, tries = 50): Promise<void> {
  try {
    await runOn(serverUrl, `drop database ${name}`)
  } catch (error) {
    if (tries === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, 100))
    await dropWhenIdle(serverUrl, name, tries - 1)
  }
}

async function runOn(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
