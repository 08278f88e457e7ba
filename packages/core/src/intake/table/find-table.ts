import { contactColumns } from '../column-mapping.ts'
import type { ImportFormat } from '../import-format.ts'
import { contactHeaders } from './contact-headers.ts'
import { type Dialect, delimiters, linesIn, newlineOf } from './dialect.ts'
import { findColumns } from './find-columns.ts'
import { holdsData } from './guess-by-values.ts'
import { parseLastRow, parseRows } from './read-rows.ts'
import { formatOfHeader } from './table-formats.ts'

/** Rows among which the header is looked for; LinkedIn puts three before it. */
const maxPreamble = 25

/** A table as its beginning shows it. */
export type Table = {
  readonly dialect: Dialect
  readonly format: ImportFormat
  readonly header: readonly string[]
  /** Line of the header. */
  readonly line: number
  /** Rows up to and with the header; none where there is no header. */
  readonly rowsBefore: number
  /** The first rows below. */
  readonly sample: readonly (readonly string[])[]
}

/** Finds what separates cells, where the header stands, and which format it is of. */
export function findTable(head: string, isWhole: boolean): Table | undefined {
  const newline = newlineOf(head)
  const tables = delimiters.map((delimiter) =>
    tableOf({ delimiter, newline }, rowsOf(head, isWhole, { delimiter, newline })),
  )
  const known = tables.find((table) => table && table.format !== 'mapped_csv')
  return (
    known ?? tables.reduce((best, table) => ((table?.header.length ?? 0) > (best?.header.length ?? 0) ? table : best))
  )
}

function rowsOf(head: string, isWhole: boolean, dialect: Dialect): readonly string[][] {
  const { rows, rest } = parseRows(head, dialect)
  const isOpen = rest === '' || (!isWhole && rows.length > 0)
  return isOpen ? rows : [...rows, parseLastRow(rest, dialect).cells]
}

function tableOf(dialect: Dialect, rows: readonly string[][]): Table | undefined {
  const first = rows.slice(0, maxPreamble)
  const formats = first.map(formatOfHeader)
  const known = formats.findIndex((format) => format !== undefined)
  const at = known >= 0 ? known : headerAmong(first)
  const header = rows[at]
  if (!header) return undefined
  const hasNoHeader = known < 0 && holdsData(header)
  return {
    dialect,
    format: formats[at] ?? 'mapped_csv',
    header: hasNoHeader ? header.map((_, index) => `Column ${index + 1}`) : header.map((text) => text.trim()),
    line: 1 + rows.slice(0, at).reduce((lines, cells) => lines + linesIn(cells, dialect), 0),
    rowsBefore: hasNoHeader ? at : at + 1,
    sample: rows.slice(hasNoHeader ? at : at + 1, at + maxPreamble),
  }
}

/** The first row with a header known of contacts, or else with the most cells. */
function headerAmong(rows: readonly string[][]): number {
  const hits = rows.map((cells) => {
    const found = findColumns(cells, contactColumns, (field) => contactHeaders[field])
    return [...found.values()].reduce((sum, indexes) => sum + indexes.length, 0)
  })
  const cells = rows.map((row) => row.filter((cell) => cell.trim() !== '').length)
  const best = Math.max(...hits)
  return best > 0 ? hits.indexOf(best) : cells.indexOf(Math.max(...cells))
}
