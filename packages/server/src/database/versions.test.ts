import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { fillEveryTable } from '../../test/every-table.ts'
import type { Database } from './database.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
  await fillEveryTable(database)
})

afterAll(() => database.close())

test('every table with versions counts them, even if an update sets the version', async () => {
  const tables = await database.prisma.$queryRaw<readonly { readonly name: string }[]>`
    select table_name as name from information_schema.columns
    where table_schema = current_schema() and column_name = 'version' order by 1`
  expect(tables.map(({ name }) => name)).toEqual(['activity', 'appointment', 'contact', 'seeker', 'target_employer'])
  for (const { name } of tables) {
    const [before, after] = [`select version from "${name}"`, `update "${name}" set version = 1 returning version`]
    const rows = await database.prisma.$queryRawUnsafe<readonly object[]>(before)
    expect(rows.length).toBeGreaterThan(0)
    expect(await database.prisma.$queryRawUnsafe(after)).toEqual(rows.map(() => ({ version: 2 })))
  }
})
