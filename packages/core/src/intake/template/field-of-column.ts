/** The field that a column of a template holds: `people_met` is `peopleMet`. */
export function fieldOfColumn(column: string): string {
  return column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}
