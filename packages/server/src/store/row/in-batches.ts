/** How many ids go into one statement; PostgreSQL takes at most 65,535 parameters. */
const batchSize = 5000

/** Loads rows by many ids, in batches. */
export async function inBatches<Row>(
  ids: readonly string[],
  load: (batch: string[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let start = 0; start < ids.length; start += batchSize) {
    for (const row of await load(ids.slice(start, start + batchSize))) rows.push(row)
  }
  return rows
}
