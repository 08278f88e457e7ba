import DataLoader from 'dataloader'

/** Something loaded by id, and remembered until it is invalidated. */
export type LoadedTogether<Value> = {
  readonly get: (id: string) => Promise<Value>
  readonly invalidate: () => void
}

/** So many at once, as many as a page holds. */
const mostAtOnce = 100

/** Loads whatever is asked for at the same time in one go, so that a page costs as many statements as one entry. */
export function loadTogether<Value>(
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): LoadedTogether<Value> {
  const loader = new DataLoader<string, Value>(
    async (ids) => {
      const loaded = await load(ids)
      return ids.map((id) => loaded.get(id) ?? new Error(`Nothing is stored under ${id}.`))
    },
    { maxBatchSize: mostAtOnce },
  )
  return { get: (id) => loader.load(id), invalidate: () => void loader.clearAll() }
}
