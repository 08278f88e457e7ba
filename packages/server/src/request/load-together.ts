import DataLoader from 'dataloader'

/** A loader by id that caches values until they are invalidated. */
export type LoadedTogether<Value> = {
  readonly get: (id: string) => Promise<Value>
  readonly invalidate: () => void
}

/** How many ids one query loads: as many as a page holds. */
const maxBatchSize = 100

/** Batches concurrent loads into one query, so that a page costs as many statements as one entry. */
export function loadTogether<Value>(
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): LoadedTogether<Value> {
  const loader = new DataLoader<string, Value>(
    async (ids) => {
      const loaded = await load(ids)
      return ids.map((id) => loaded.get(id) ?? new Error(`Nothing is stored under ${id}.`))
    },
    { maxBatchSize },
  )
  return { get: (id) => loader.load(id), invalidate: () => void loader.clearAll() }
}
