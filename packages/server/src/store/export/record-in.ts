/** The record in the text of an export, or of a record alone; undefined where the text is not JSON. */
export function recordIn(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    const { record }: { readonly record?: unknown } = Object(value)
    return record ?? value
  } catch {
    return undefined
  }
}
