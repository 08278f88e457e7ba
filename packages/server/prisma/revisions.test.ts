import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../src/database/database.ts'
import { findSeekerTables } from '../test/attack/catalogue.ts'
import { openTestDatabase } from '../test/database.ts'
import { fillEveryTable } from '../test/every-table.ts'

let database: Database
let tables: readonly string[]

/** Tables of a seeker from which no answer is derived. */
const withoutRevision = ['audit_entry', 'idempotency_record', 'removal', 'seeker_revision']

beforeAll(async () => {
  database = await openTestDatabase()
  await fillEveryTable(database)
  tables = [...(await findSeekerTables(database.prisma)).keys()].filter((table) => !withoutRevision.includes(table))
})

afterAll(() => database.close())

async function revisionNow(): Promise<number> {
  return (await database.prisma.seekerRevision.findFirstOrThrow()).revision
}

test('a change of any row of a seeker, in whatever table, is counted', async () => {
  expect(tables.length).toBeGreaterThanOrEqual(12)
  for (const table of tables) {
    const before = await revisionNow()
    const changed = await database.prisma.$executeRawUnsafe(`update ${table} set tenant_id = tenant_id`)
    expect([table, changed > 0, (await revisionNow()) > before]).toEqual([table, true, true])
  }
})

test('rows that are added or removed are counted in every table', async () => {
  const triggers = await database.prisma.$queryRaw<readonly { readonly table: string; readonly name: string }[]>`
    select tgrelid::regclass::text as "table", tgname as name from pg_trigger where tgname like 'count_revision_%'`
  const expected = tables
    .filter((table) => table !== 'seeker')
    .flatMap((table) => ['delete', 'insert', 'update'].map((kind) => `${table} count_revision_${kind}`))
  expect(triggers.map(({ table, name }) => `${table} ${name}`).sort()).toEqual(expected.sort())
})

test('a seeker who is removed leaves no count behind', async () => {
  await database.prisma.seeker.deleteMany()
  expect(await database.prisma.seekerRevision.count()).toBe(0)
})
