import Papa from 'papaparse'
import { defuse } from '../table/cell-text.ts'

/** Rows that are written at once. */
const rowsAtOnce = 500

/** Without this mark spreadsheets take UTF-8 for another encoding. */
const byteOrderMark = '\ufeff'

/** A table as CSV (RFC 4180), in pieces; no cell is a formula to a spreadsheet. */
export function* csvLines(header: readonly string[], rows: Iterable<readonly string[]>): Generator<string, void> {
  yield byteOrderMark + unparse([header])
  let waiting: (readonly string[])[] = []
  for (const row of rows) {
    waiting.push(row.map(defuse))
    if (waiting.length < rowsAtOnce) continue
    yield unparse(waiting)
    waiting = []
  }
  if (waiting.length > 0) yield unparse(waiting)
}

function unparse(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n' },
  )}\r\n`
}
