import type { FileEntries } from '../file-entries.ts'
import { type ImportFormat, importFormats } from '../import-format.ts'
import { importLimits } from '../import-limit.ts'
import { rejectLimit } from '../issue-log.ts'
import { invitationTable } from '../linkedin/invitation-table.ts'
import { messageTable } from '../linkedin/message-table.ts'
import type { ReadContext } from '../read-context.ts'
import type { TextReader } from '../source/text-reader.ts'
import { activityTable } from '../template/activity-table.ts'
import { employerTable } from '../template/employer-table.ts'
import { isBlankRow } from './blank-row.ts'
import { contactTable } from './contact-table.ts'
import type { EntryTable } from './entry-table.ts'
import { findTable, type Table } from './find-table.ts'
import { readRows, type TakeRow } from './read-rows.ts'

/** Who reads the rows of each format; all others are tables of people. */
const tableReaders: { readonly [Format in ImportFormat]?: (table: Table, context: ReadContext) => EntryTable } = {
  linkedin_invitations: invitationTable,
  linkedin_messages: messageTable,
  activities_template: activityTable,
  employers_template: employerTable,
}

/** Reads a table whose beginning shows what it holds; undefined where it holds nothing that can be read. */
export function readTable(head: string, isWhole: boolean, context: ReadContext): TextReader | undefined {
  const { log, options } = context
  const found = findTable(head, isWhole)
  if (!found) return void log.reject(1, { code: 'unknown_format', allowed: importFormats })
  if (found.header.length > importLimits.columns) {
    return void rejectLimit(log, found.line, 'columns')
  }
  const table = options.format ? { ...found, format: options.format } : found
  const entries = (tableReaders[table.format] ?? contactTable)(table, context)
  if (log.isRejected()) return undefined
  const count = { rows: 0, entries: 0 }
  const rows = readRows(table.dialect, takeEntries(table, entries.take, count, context), log)
  let read: FileEntries | undefined
  return {
    push: rows.push,
    end: () => {
      rows.end()
      if (count.entries === 0) log.warn(table.line, { code: 'header_only' })
      if (!log.isRejected()) read = entries.end()
    },
    entries: () => read,
  }
}

/** Passes on the rows below the header that are not blank. */
function takeEntries(
  { rowsBefore, header, format }: Table,
  take: TakeRow,
  count: { rows: number; entries: number },
  { log }: ReadContext,
): TakeRow {
  return (cells, line) => {
    count.rows += 1
    if (count.rows <= rowsBefore) return
    // LinkedIn lists members of whom it says nothing as rows of separators alone.
    const isAnonymous = format === 'linkedin_connections' && cells.length > 1
    if (isBlankRow(cells) && !isAnonymous) return
    count.entries += 1
    if (count.entries > importLimits.rows) {
      return rejectLimit(log, line, 'rows')
    }
    const extra = cells.slice(header.length)
    if (!isBlankRow(extra)) log.warn(line, { code: 'extra_cells', expected: header.length, found: cells.length })
    take(cells, line)
  }
}
