import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { databaseTemplate } from '../../test/database-template.ts'
import { withMore } from '../../test/more-migrations.ts'
import { isUpToDate } from './is-up-to-date.ts'
import { readMigrations } from './read-migrations.ts'
import { pgliteSchemaConnection } from './schema-connection.ts'

let pglite: PGlite

beforeEach(async () => {
  pglite = await PGlite.create({ loadDataDir: await openAsBlob(await databaseTemplate()) })
})

afterEach(async () => {
  await pglite.close()
})

test('a database with every migration, finished and as written, is up to date', async () => {
  expect(await isUpToDate(pgliteSchemaConnection(pglite), await readMigrations())).toBe(true)
})

test('a database that lacks a migration is not', async () => {
  const migrations = withMore(await readMigrations(), 'create table more (id int)')
  expect(await isUpToDate(pgliteSchemaConnection(pglite), migrations)).toBe(false)
})

test.each([
  ['without a history', 'drop table _prisma_migrations'],
  ['with a migration unfinished', 'update _prisma_migrations set finished_at = null'],
  ['with a migration taken back', 'update _prisma_migrations set rolled_back_at = now()'],
  ['with a migration that was written otherwise', "update _prisma_migrations set checksum = 'another'"],
  ['of a newer version', "update _prisma_migrations set migration_name = '99990101000000_newer'"],
])('a database %s is not', async (_, change) => {
  await pglite.exec(change)
  expect(await isUpToDate(pgliteSchemaConnection(pglite), await readMigrations())).toBe(false)
})
