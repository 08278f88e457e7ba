import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { databaseTemplate } from '../../test/database-template.ts'
import { withMore } from '../../test/more-migrations.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './read-migrations.ts'
import { pgliteSchemaConnection, type SchemaConnection } from './schema-connection.ts'

let pglite: PGlite
let connection: SchemaConnection
let current: MigrationList

beforeEach(async () => {
  pglite = await PGlite.create({ loadDataDir: await openAsBlob(await databaseTemplate()) })
  connection = pgliteSchemaConnection(pglite)
  current = await readMigrations()
})

afterEach(async () => {
  await pglite.close()
})

async function tables(): Promise<readonly string[]> {
  const { rows } = await pglite.query<{ name: string }>(
    "select tablename as name from pg_tables where tablename ~ '^more'",
  )
  return rows.map(({ name }) => name)
}

test('applies nothing to a database that is up to date', async () => {
  expect(await migrate(connection, current)).toEqual([])
})

test('applies what is pending once, in order', async () => {
  const migrations = withMore(current, 'create table more (id int)', 'alter table more rename to more_renamed')
  expect(await migrate(connection, migrations)).toEqual(['99990101000000_more_0', '99990101000000_more_1'])
  expect(await migrate(connection, migrations)).toEqual([])
  expect(await tables()).toEqual(['more_renamed'])
})

test('runs a function body with semicolons whole', async () => {
  const body = '$$ begin return 7; end $$'
  await migrate(connection, withMore(current, `create function f() returns int language plpgsql as ${body}`))
  expect((await pglite.query('select f() as value')).rows).toEqual([{ value: 7 }])
})

test('takes a failed migration back, keeps those before it, and can try again', async () => {
  const failing = withMore(current, 'create table more (id int)', 'create table more_2 (id int); select 1 / 0')
  await expect(migrate(connection, failing)).rejects.toMatchObject({
    code: 'migration_failed',
    message: 'Migration 99990101000000_more_1 failed and was rolled back: division by zero',
  })
  expect(await tables()).toEqual(['more'])
  const mended = withMore(current, 'create table more (id int)', 'create table more_2 (id int)')
  expect(await migrate(connection, mended)).toEqual(['99990101000000_more_1'])
})

test('refuses a database that a newer version migrated', async () => {
  await migrate(connection, withMore(current, 'create table more (id int)'))
  await expect(migrate(connection, current)).rejects.toMatchObject({
    code: 'database_newer',
    message: expect.stringContaining('99990101000000_more_0'),
  })
})

test('refuses a migration left half done by another tool', async () => {
  await pglite.query('update _prisma_migrations set finished_at = null')
  await expect(migrate(connection, current)).rejects.toMatchObject({ code: 'migration_failed' })
})

test('refuses a database that holds tables of something else', async () => {
  await pglite.query('drop table _prisma_migrations')
  await expect(migrate(connection, current)).rejects.toMatchObject({ code: 'database_refused' })
})
