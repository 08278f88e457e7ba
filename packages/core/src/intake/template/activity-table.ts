import type { ReadContext } from '../read-context.ts'
import { dateColumn } from '../table/date-column.ts'
import type { EntryTable } from '../table/entry-table.ts'
import { fieldReader } from '../table/field-reader.ts'
import type { Table } from '../table/find-table.ts'
import { type ActivityRow, activityOfRow } from './activity-of-row.ts'
import { activitiesTemplate } from './template-columns.ts'

/** Reads our own table of activities. */
export function activityTable(table: Table, context: ReadContext): EntryTable {
  const cellsOf = fieldReader(table.header, activitiesTemplate, (column) => [column])
  const rows: ActivityRow[] = []
  const readDates = (column: 'at' | 'since') => {
    const texts = rows.flatMap(({ cells }) => cells[column] ?? [])
    return dateColumn(texts, column, table.dialect, context)
  }
  return {
    take: (cells, line) => void rows.push({ line, cells: cellsOf(cells) }),
    end: () => {
      const readers = { at: readDates('at'), since: readDates('since') }
      return {
        file: { name: context.log.file, format: table.format, rows: rows.length },
        activities: rows.flatMap((row) => activityOfRow(row, readers, context.log) ?? []),
      }
    },
  }
}
