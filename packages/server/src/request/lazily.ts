/** Derives a value on first use and keeps it. */
export function lazily<Value extends object>(derive: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= derive()
    return value
  }
}
