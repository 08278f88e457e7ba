import Papa from 'papaparse'
import { importLimits } from '../import-limit.ts'
import { type IssueLog, rejectLimit } from '../issue-log.ts'
import type { Sink } from '../source/sink.ts'
import type { Dialect } from './dialect.ts'
import { linesIn } from './dialect.ts'

/** Characters that are parsed at once. */
const pieceCharacters = 65_536

/** Takes a row: its cells as written, and the line on which it begins. */
export type TakeRow = (cells: readonly string[], line: number) => void

/** Parses CSV as its text comes; what is kept is one piece, and at most one row. */
export function readRows(dialect: Dialect, take: TakeRow, log: IssueLog): Sink<string> {
  const pieces: string[] = []
  let waiting = 0
  let parseFrom = pieceCharacters
  let line = 1
  let unbalanced = 0

  const takeAll = (rows: readonly string[][]): void => {
    for (const cells of rows) {
      if (log.isRejected()) return
      take(cells, line)
      line += linesIn(cells, dialect)
    }
  }
  const parseWhole = (): string => {
    const text = pieces.splice(0).join('')
    const { rows, rest } = parseRows(text, dialect)
    takeAll(rows)
    if (rest.length > importLimits.row_characters) {
      rejectLimit(log, line, 'row_characters')
    }
    return rest
  }
  return {
    push: (text) => {
      pieces.push(text)
      waiting += text.length
      if (waiting < parseFrom || log.isRejected()) return
      const rest = parseWhole()
      pieces.push(rest)
      waiting = rest.length
      parseFrom = Math.max(pieceCharacters, rest.length * 2)
    },
    end: () => {
      let rest = log.isRejected() ? '' : parseWhole()
      while (rest && !log.isRejected()) {
        const last = parseLastRow(rest, dialect)
        if (last.isUnbalanced) {
          unbalanced += 1
          log.warn(line, { code: 'unbalanced_quote' })
          if (unbalanced > importLimits.unbalanced_lines) rejectLimit(log, line, 'unbalanced_lines')
        }
        takeAll([last.cells])
        const more = parseRows(last.rest, dialect)
        takeAll(more.rows)
        rest = more.rest
      }
    },
  }
}

/** The rows of a text that end in it, and the text after them. */
export function parseRows(
  text: string,
  { delimiter, newline }: Dialect,
): { readonly rows: readonly string[][]; readonly rest: string } {
  const { data, meta }: Papa.ParseResult<string[]> = new Papa.Parser({ delimiter, newline }).parse(text, 0, true)
  return { rows: data.map((cells) => withoutReturn(cells, newline)), rest: text.slice(meta.cursor) }
}

type LastRow = { readonly cells: string[]; readonly isUnbalanced: boolean; readonly rest: string }

/** The row that ends with its text, or the first line of it without quotation marks where one is never closed. */
export function parseLastRow(text: string, { delimiter, newline }: Dialect): LastRow {
  const parser = new Papa.Parser({ delimiter, newline })
  const { data, errors }: Papa.ParseResult<string[]> = parser.parse(text, 0, false)
  const isUnbalanced = errors.some(({ code }) => code === 'MissingQuotes')
  if (!isUnbalanced) return { cells: withoutReturn(data[0] ?? [], newline), isUnbalanced, rest: '' }
  const end = text.indexOf(newline)
  const firstLine = end < 0 ? text : text.slice(0, end)
  const cells = firstLine.replaceAll('"', '').split(delimiter)
  return { cells: withoutReturn(cells, newline), isUnbalanced, rest: end < 0 ? '' : text.slice(end + 1) }
}

/** A row ends at a line feed; the return before it, if there is one, is no part of its last cell. */
function withoutReturn(cells: string[], newline: Dialect['newline']): string[] {
  const last = cells.at(-1)
  if (newline === '\n' && last?.endsWith('\r')) cells[cells.length - 1] = last.slice(0, -1)
  return cells
}
