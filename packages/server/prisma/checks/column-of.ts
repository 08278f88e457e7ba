/** The column of a field: `contact_every_days` for `contactEveryDays`. */
export function columnOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** The same as SQL writes it; some columns are called like its own words. */
export function columnInSql(field: string): string {
  return `"${columnOf(field)}"`
}
