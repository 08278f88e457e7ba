/** Derives a value when it is first asked for. */
export function lazily<Value extends object>(derive: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= derive()
    return value
  }
}
