/** A row without its null columns, which core reads as absent. */
export function withoutNulls<Row extends object>(row: Row): { [Key in keyof Row]?: NonNullable<Row[Key]> } {
  const kept: { [Key in keyof Row]?: NonNullable<Row[Key]> } = {}
  for (const key in row) {
    const value = row[key]
    if (value !== null && value !== undefined) kept[key] = value
  }
  return kept
}
