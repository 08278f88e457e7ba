import type { Client } from 'pg'

/** A row by its columns. */
export type Row = Readonly<Record<string, unknown>>

/** PostgreSQL takes 65,535 parameters in one statement. */
const maxParameters = 60_000

/** Inserts rows in one transaction, with as few statements of several rows as possible. */
export function insertRows(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  return sendRows(client, rows, (columns, part) => insertOf(table, columns, part))
}

/** The same, updating the rows whose external id a seeker has already. */
export function upsertRows(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  return sendRows(client, rows, (columns, part) => {
    const { text, values } = insertOf(table, columns, part)
    const sets = columns.map((column) => `"${column}" = excluded."${column}"`)
    return { text: `${text} on conflict (tenant_id, seeker_id, external_id) do update set ${sets}`, values }
  })
}

type Insert = { readonly text: string; readonly values: unknown[] }

async function sendRows(
  client: Client,
  rows: readonly Row[],
  insert: (columns: readonly string[], part: readonly Row[]) => Insert,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const rowsEach = Math.floor(maxParameters / columns.length)
  if (rows.length > 1) await client.query('begin')
  for (let start = 0; start < rows.length; start += rowsEach) {
    await client.query(insert(columns, rows.slice(start, start + rowsEach)))
  }
  if (rows.length > 1) await client.query('commit')
}

function insertOf(table: string, columns: readonly string[], rows: readonly Row[]): Insert {
  const tuples = rows.map((_, row) => `(${columns.map((_name, column) => `$${row * columns.length + column + 1}`)})`)
  const names = columns.map((column) => `"${column}"`)
  const text = `insert into ${table} (${names}) values ${tuples}`
  return { text, values: rows.flatMap((row) => columns.map((column) => row[column])) }
}

/** Copies of rows that can be inserted beside them: without the columns that none of them fills. */
export function copiesOf(rows: readonly Row[], changes: (index: number) => Row): readonly Row[] {
  const filled = Object.keys(rows[0] ?? {}).filter((column) => rows.some((row) => row[column] !== null))
  return rows.map((row, index) => ({
    ...Object.fromEntries(filled.map((column) => [column, row[column]])),
    ...changes(index),
  }))
}
