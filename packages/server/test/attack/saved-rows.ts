import type { PrismaClient } from '../../generated/prisma/client.ts'
import { findSeekerTables, findTables, tenantColumn } from './catalogue.ts'
import type { People } from './tenants.ts'

/** All rows as they were at a moment. */
export type SavedRows = {
  /** Puts every row back. */
  readonly restore: () => Promise<void>
  /** Where rows of others are not as they were: whose and in which table. */
  readonly changedOfOthers: () => Promise<readonly string[]>
}

/** Keeps a copy of every row, beside the tables. */
export async function saveRows(prisma: PrismaClient, { victim, other }: People): Promise<SavedRows> {
  // What was derived is kept by the revision, which must never go back.
  const tables = (await findTables(prisma)).filter((table) => table !== 'seeker_revision')
  await prisma.$executeRawUnsafe('create schema saved')
  await prisma.$executeRawUnsafe('create sequence saved.revision start 1000 increment 100')
  for (const table of tables) await prisma.$executeRawUnsafe(`create table saved."${table}" as table "${table}"`)
  const hashing = [
    ...tables.map((table) => hashSql(`victim: ${table}`, table, `${tenantColumn(table)} = '${victim.tenantId}'`)),
    ...[...(await findSeekerTables(prisma))].flatMap(([table, of]) =>
      tables.includes(table) ? hashSql(`other: ${table}`, table, of(other)) : [],
    ),
  ].join(' union all ')
  const hashes = async (): Promise<ReadonlyMap<string, string | null>> => {
    const rows = await prisma.$queryRawUnsafe<readonly Hash[]>(hashing)
    return new Map(rows.map(({ place, hash }) => [place, hash]))
  }
  const before = await hashes()
  return {
    restore: async () => {
      await prisma.$executeRawUnsafe(restoring(tables))
    },
    changedOfOthers: async () => [...(await hashes())].flatMap(([at, hash]) => (before.get(at) === hash ? [] : [at])),
  }
}

type Hash = { readonly place: string; readonly hash: string | null }

function hashSql(place: string, table: string, where: string): string {
  const rows = `select t::text as line from "${table}" t where ${where}`
  return `select '${place}' as place, (select md5(string_agg(line, chr(10) order by line)) from (${rows}) rows) as hash`
}

/** Rows in any order: without triggers, nothing has to be there first. */
function restoring(tables: readonly string[]): string {
  const steps = tables.map((table) => `delete from "${table}"; insert into "${table}" select * from saved."${table}";`)
  const revisions = `delete from "seeker_revision"; insert into "seeker_revision" ("tenant_id", "seeker_id", "revision")
    select "tenant_id", "id", nextval('saved.revision') from "seeker";`
  return `do $$ begin perform set_config('session_replication_role', 'replica', true); ${steps.join(' ')} ${revisions} end $$`
}
