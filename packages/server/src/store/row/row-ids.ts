/** The ids of rows by the portal's own ids. */
export type RowIds = ReadonlyMap<string, string>

/** Maps the portal's own ids of entries to the ids of their rows. */
export function rowIdsOf(rows: readonly { readonly id: string; readonly externalId: string }[]): RowIds {
  return new Map(rows.map(({ id, externalId }) => [externalId, id]))
}

/** The id of the row of an external id; throws where there is none, since core has validated it. */
export function requireRowId(rows: RowIds, id: string): string {
  const row = rows.get(id)
  if (row === undefined) throw new Error(`No row has the id ${id}.`)
  return row
}

/** The id of the row of a reference; null where it is absent. */
export function rowIdOrNull(rows: RowIds, id: string | undefined): string | null {
  return id === undefined ? null : requireRowId(rows, id)
}
