import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts'
import type { Person } from './tenants.ts'

/** A column, as the database describes it. */
export type Column = { readonly table: string; readonly column: string; readonly type: string }

/** The types in which nobody can write a word. */
const wordless = ['uuid', 'int4', 'int8', 'float8', 'numeric', 'bool', 'timestamptz', 'date']

/** Every column of every table of ours that can hold a word; enums aside. */
export async function findTextColumns(prisma: PrismaClient): Promise<readonly Column[]> {
  return prisma.$queryRaw<readonly Column[]>`
    select table_name as "table", column_name as "column", udt_name as "type"
    from information_schema.columns join pg_type on typname = ltrim(udt_name, '_')
    where table_schema = current_schema() and table_name <> '_prisma_migrations'
      and typtype <> 'e' and typname not in (${Prisma.join(wordless)})
    order by 1, 2`
}

/** Every table of ours. */
export async function findTables(prisma: PrismaClient): Promise<readonly string[]> {
  const rows = await prisma.$queryRaw<readonly { readonly table: string }[]>`
    select table_name as "table" from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE' and table_name <> '_prisma_migrations'
    order by 1`
  return rows.map(({ table }) => table)
}

/** The name of the column that says whose a row is. */
export function tenantColumn(table: string): string {
  return table === 'tenant' ? 'id' : 'tenant_id'
}

/** How to recognize the rows of a seeker, in the tables that have any. */
export async function findSeekerTables(prisma: PrismaClient): Promise<ReadonlyMap<string, (person: Person) => string>> {
  const rows = await prisma.$queryRaw<readonly { readonly table: string }[]>`
    select table_name as "table" from information_schema.columns
    where table_schema = current_schema() and column_name = 'seeker_id'`
  const byKey =
    (key: string) =>
    ({ tenantId, seekerId }: Person) =>
      `tenant_id = '${tenantId}' and ${key} = '${seekerId}'`
  return new Map([['seeker', byKey('id')], ...rows.map(({ table }) => [table, byKey('seeker_id')] as const)])
}
