import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../src/database/database.ts'
import { openTestDatabase } from '../test/database.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(() => database.close())

test('every foreign key has an index for the removal of the row it refers to', async () => {
  const missing = await database.prisma.$queryRaw<readonly { readonly key: string }[]>`
    select conrelid::regclass || '.' || conname as key from pg_constraint
    where contype = 'f' and connamespace = current_schema()::regnamespace and not exists (
      select from pg_index where indrelid = conrelid and indpred is null
        and (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey)`
  expect(missing.map(({ key }) => key)).toEqual([])
})

test('every index begins with the tenant, but for those by which a tenant is found', async () => {
  const others = await database.prisma.$queryRaw<readonly { readonly index: string }[]>`
    select indexrelid::regclass::text as index from pg_index
    join pg_class on pg_class.oid = indrelid and relnamespace = current_schema()::regnamespace
    left join pg_attribute on attrelid = indrelid and attnum = indkey[0]
    where relname <> '_prisma_migrations' and attname <> 'tenant_id' order by 1`
  expect(others.map(({ index }) => index)).toEqual([
    'api_key_hash_idx',
    'calendar_feed_hash_idx',
    'tenant_pkey',
    'tenant_slug_key',
  ])
})
