/** The row of each of the portal's own ids. */
export type RowIds = ReadonlyMap<string, string>

/** The row that stands for one of the portal's own ids; core has checked that there is one. */
export function rowOf(rows: RowIds, id: string): string {
  const row = rows.get(id)
  if (row === undefined) throw new Error(`No row stands for the id ${id}.`)
  return row
}

/** The same for a reference that may be absent. */
export function rowOrNull(rows: RowIds, id: string | undefined): string | null {
  return id === undefined ? null : rowOf(rows, id)
}
