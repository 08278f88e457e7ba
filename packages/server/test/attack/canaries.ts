import type { PrismaClient } from '../../generated/prisma/client.ts'
import { type Column, findSeekerTables, findTextColumns, tenantColumn } from './catalogue.ts'
import type { People } from './tenants.ts'

/** Columns of text with no canary in them, and why. */
export const columnsWithoutCanary: Readonly<Record<string, string>> = {
  'activity.type': 'a code that a check allows only from a fixed list',
  'appointment.status': 'a code that a check allows only from a fixed list',
  'appointment.time_zone': 'a zone, which is read back as one',
  'plan_action.week_of': 'a date as core writes it, which is read back as one',
  'plan_action.day': 'a date as core writes it, which is read back as one',
  'saved_week.week_of': 'a date as core writes it, which is read back as one',
  'seeker.preferences': 'a zone, a language, times and days, which are read back as such',
  'idempotency_record.id': 'a hash, by which a key is found',
  'idempotency_record.parameters': 'a hash, which is compared and never returned',
  'relationship_summary.fold_version':
    'the server compares it and never returns it; summaries by another version are not read',
  'relationship_summary.open_summary': 'null where it is the same as the other summary, which has one',
  'relationship_summary.named': 'ids of activities, which are looked up by those that the summary names',
  'log_summary.fold_version': 'the server compares it and never returns it; summaries by another version are not read',
  'log_summary.hours': 'figures by the ids of channels, which are the same for everybody',
  'idempotency_record.answer': 'bytes, which only the sender of the same key receives',
}

/** Where the words are in columns of JSON. */
const jsonKeys: Readonly<Record<string, readonly string[]>> = {
  'contact_merge.undo': ['name', 'employer'],
  'relationship_summary.summary': ['contactId', 'activityId', 'id'],
  'seeker.market': ['source', 'occupation', 'region'],
}

/** Whose canary one is. */
type Whose = 'victim' | 'other'

/** Every canary of somebody's. */
function canaryOf(whose: Whose, { table, column }: Pick<Column, 'table' | 'column'>): string {
  return `canary-${whose}-${table}-${column}`
}

/** Puts a canary into every column of text of every row of the victim, and of the other seeker of the attacker. */
export async function plantCanaries(prisma: PrismaClient, { victim, other }: People): Promise<void> {
  await dropChecks(prisma)
  const columns = await findTextColumns(prisma)
  const planted = columns.filter(({ table, column }) => !(`${table}.${column}` in columnsWithoutCanary))
  const ofSeekers = await findSeekerTables(prisma)
  for (const table of new Set(columns.map((it) => it.table))) {
    const inTable = planted.filter((it) => it.table === table)
    await plant(prisma, inTable, { whose: 'victim', where: `${tenantColumn(table)} = '${victim.tenantId}'` })
    const where = ofSeekers.get(table)
    if (where) await plant(prisma, inTable, { whose: 'other', where: where(other) })
  }
}

/** Lets texts be where the checks of what is stored allow none, or of another form. */
async function dropChecks(prisma: PrismaClient): Promise<void> {
  const checks = await prisma.$queryRaw<readonly { readonly table: string; readonly name: string }[]>`
    select conrelid::regclass::text as "table", conname as name from pg_constraint
    where contype = 'c' and connamespace = current_schema()::regnamespace`
  for (const { table, name } of checks) {
    await prisma.$executeRawUnsafe(`alter table ${table} drop constraint "${name}"`)
  }
}

type Rows = { readonly whose: Whose; readonly where: string }

async function plant(prisma: PrismaClient, columns: readonly Column[], { whose, where }: Rows): Promise<void> {
  const [first] = columns
  if (!first) return
  const sets = columns.map((column) => `"${column.column}" = ${canarySql(column, canaryOf(whose, column))}`)
  await prisma.$executeRawUnsafe(`update "${first.table}" t set ${sets.join(', ')}
    from (select ctid as place, row_number() over (order by ctid) as n from "${first.table}" where ${where}) rows
    where t.ctid = rows.place`)
}

/** The value with a canary in it; its number makes it one of its kind. */
function canarySql({ table, column, type }: Column, canary: string): string {
  const numbered = `'${canary}-' || n`
  if (type === 'text') return numbered
  if (type === '_text') return `array[${numbered}]`
  const keys = type === 'jsonb' ? (jsonKeys[`${table}.${column}`] ?? []) : []
  const replaced = `regexp_replace("${column}"::text, '"(${keys.join('|')})": "[^"]*"', '"\\1": "${canary}-' || n || '"', 'g')`
  return keys.length > 0 ? `${replaced}::jsonb` : `"${column}"`
}

/** The columns of text in which a row of the victim has no canary, unless they are listed. */
export async function findColumnsWithoutCanary(prisma: PrismaClient, { victim }: People): Promise<readonly string[]> {
  const found: string[] = []
  for (const column of await findTextColumns(prisma)) {
    const { table, column: name } = column
    const [row] = await prisma.$queryRawUnsafe<readonly { readonly rows: number; readonly planted: number }[]>(
      `select count(*)::int as rows, count(*) filter (where "${name}"::text like $2)::int as planted
      from "${table}" where ${tenantColumn(table)} = $1::uuid`,
      victim.tenantId,
      `%${canaryOf('victim', column)}-%`,
    )
    if (!row?.rows || row.planted < row.rows) found.push(`${table}.${name}`)
  }
  return found
}
