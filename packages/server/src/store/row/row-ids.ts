/** The row of each of the portal's own ids. */
export type RowIds = ReadonlyMap<string, string>

/** The rows of entries by the portal's own ids. */
export function rowIdsOf(rows: readonly { readonly id: string; readonly externalId: string }[]): RowIds {
  return new Map(rows.map(({ id, externalId }) => [externalId, id]))
}

/** The row of one of the portal's own ids; core has checked that there is one. */
export function requireRowId(rows: RowIds, id: string): string {
  const row = rows.get(id)
  if (row === undefined) throw new Error(`No row has the id ${id}.`)
  return row
}

/** The row of a reference, null where that is absent. */
export function rowIdOrNull(rows: RowIds, id: string | undefined): string | null {
  return id === undefined ? null : requireRowId(rows, id)
}
