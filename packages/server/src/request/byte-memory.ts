/** Values by key; beyond a number of bytes those used longest ago are dropped. */
export type ByteMemory<Value> = {
  readonly get: (key: string) => Value | undefined
  /** Keeps a value in place of the one before; `bytes` is how much memory it holds. */
  readonly keep: (key: string, value: Value, bytes: number) => void
}

/** Creates a memory that holds as many bytes; a value that is larger than that is not kept. */
export function createByteMemory<Value>(maxBytes: number): ByteMemory<Value> {
  // A map lists its keys in the order in which they were set.
  const kept = new Map<string, { readonly value: Value; readonly bytes: number }>()
  let total = 0
  const drop = (key: string): void => {
    total -= kept.get(key)?.bytes ?? 0
    kept.delete(key)
  }
  return {
    get: (key) => {
      const found = kept.get(key)
      if (!found) return undefined
      kept.delete(key)
      kept.set(key, found)
      return found.value
    },
    keep: (key, value, bytes) => {
      drop(key)
      if (bytes > maxBytes) return
      kept.set(key, { value, bytes })
      total += bytes
      for (const oldest of kept.keys()) {
        if (total <= maxBytes) break
        drop(oldest)
      }
    },
  }
}
