/** What separates cells and lines. */
export type Dialect = {
  readonly delimiter: string
  /** A return and a line feed count as a line feed. */
  readonly newline: '\n' | '\r'
}

/** What separates cells, the likeliest first. */
export const delimiters = [',', ';', '\t'] as const

/** How lines end: with a line feed unless there is none. */
export function newlineOf(head: string): Dialect['newline'] {
  return head.includes('\r') && !head.includes('\n') ? '\r' : '\n'
}

/** The lines that a row takes up: quoted cells may hold breaks. */
export function linesIn(cells: readonly string[], { newline }: Dialect): number {
  let lines = 1
  for (const cell of cells) {
    for (let at = cell.indexOf(newline); at >= 0; at = cell.indexOf(newline, at + 1)) lines += 1
  }
  return lines
}
