/** A payload to be repeated later: its rows are read again by their ids, since they may have changed. */
export function withoutRows(payload: unknown): unknown {
  const { rows: _, ...kept }: { readonly rows?: unknown } = Object(payload)
  return kept
}
