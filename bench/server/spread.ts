/** The median of some values, and the smallest and largest of them. */
export type Spread = { readonly median: number; readonly min: number; readonly max: number }

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const [min = Number.NaN] = sorted
  return { median: sorted[Math.floor(sorted.length / 2)] ?? min, min, max: sorted.at(-1) ?? min }
}
