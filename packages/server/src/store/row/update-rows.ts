import { Prisma } from '../../../generated/prisma/client.ts'
import { columnInSql, columnOf } from '../../query/column-of.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { mapInSlices } from './in-slices.ts'

type Columns = { readonly id: string; readonly [column: string]: unknown }

/** The columns of a row before and after a change. */
export type RowChange<Row extends { readonly id: string }> = readonly [before: Row, after: Row]

/** The tables whose rows are changed this way. */
type Table = 'activity' | 'appointment' | 'contact' | 'seeker' | 'target_employer'

/** Changes rows of seekers by one statement, however many; it writes only the columns in which any of them differs. */
export async function updateRows<Row extends { readonly id: string }>(
  prisma: Prisma.TransactionClient,
  { tenantId }: Pick<OfSeeker, 'tenantId'>,
  table: Table,
  changes: readonly RowChange<Row>[],
): Promise<void> {
  const names = changedColumns(changes)
  if (names.length === 0) return
  const parts = await mapInSlices(changes, (slice) => JSON.stringify(slice.map(([, after]) => valuesOf(after, names))))
  const json = `[${parts.map((part) => part.slice(1, -1)).join(',')}]`
  const [it, columns] = [Prisma.raw(`"${table}"`), Prisma.raw(names.map(columnInSql).join(', '))]
  const values = Prisma.raw(names.map((name) => `"new".${columnInSql(name)}`).join(', '))
  await prisma.$executeRaw`
    update ${it} set (${columns}, "updated_at") = row(${values}, ${new Date()}::timestamptz)
    from json_populate_recordset(null::${it}, ${json}::json) as "new"
    where ${it}."tenant_id" = ${tenantId}::uuid and ${it}."id" = "new"."id"`
}

/** The names of the columns in which any row differs. */
function changedColumns<Row extends { readonly id: string }>(changes: readonly RowChange<Row>[]): readonly string[] {
  const changed = new Set<string>()
  for (const [before, after] of changes) {
    const [one, other]: readonly [Columns, Columns] = [{ ...before }, { ...after }]
    for (const name of Object.keys({ ...one, ...other })) {
      if (!changed.has(name) && JSON.stringify(one[name] ?? null) !== JSON.stringify(other[name] ?? null))
        changed.add(name)
    }
  }
  return [...changed].sort()
}

/** The values of some columns, by their names in the table; an absent one becomes null. */
function valuesOf(row: Columns, names: readonly string[]): object {
  return Object.fromEntries([['id', row.id], ...names.map((name) => [columnOf(name), row[name]])])
}
