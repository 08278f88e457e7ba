/** The column of a field, such as `contact_every_days` of `contactEveryDays`. */
export function columnOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** The column of a field, quoted for SQL, since some columns have the name of a keyword. */
export function columnInSql(field: string): string {
  return `"${columnOf(field)}"`
}
