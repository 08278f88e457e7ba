/** A line of CSV, without its end: quoted where it has to be. */
export function csvLine(cells: readonly string[], delimiter = ','): string {
  return cells
    .map((cell) => (/["\n\r]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(delimiter)
}
