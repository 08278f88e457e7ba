import type { Client } from 'pg'

/** A row by its columns. */
export type Row = Readonly<Record<string, unknown>>

/** PostgreSQL takes 65,535 parameters in one statement. */
const maxParameters = 60_000

/** Inserts rows in one transaction, with as few statements of several rows as possible. */
export async function insertRows(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const rowsEach = Math.floor(maxParameters / columns.length)
  if (rows.length > 1) await client.query('begin')
  for (let start = 0; start < rows.length; start += rowsEach) {
    await client.query(insertOf(table, columns, rows.slice(start, start + rowsEach)))
  }
  if (rows.length > 1) await client.query('commit')
}

function insertOf(table: string, columns: readonly string[], rows: readonly Row[]) {
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
