/** What spreadsheets take for a formula, and the apostrophes that keep them from it. */
const defused = /^'+[=+\-@\t\r]/

/** The text of a cell: without space around it, without what cannot be stored, and without the mark of `defuse`. */
export function cellText(cell: string): string {
  const text = defused.test(cell) ? cell.slice(1).trimEnd() : cell.trim()
  const isStorable = text.isWellFormed() && !text.includes('\0')
  return isStorable ? text : text.toWellFormed().replaceAll('\0', '').trim()
}

/** A text as a cell that no spreadsheet takes for a formula; `cellText` gives it back as it was. */
export function defuse(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** What a cell holds, for an issue. */
export function excerpt(text: string): string {
  return text.slice(0, 50).toWellFormed()
}
