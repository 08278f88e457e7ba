import type { ContactColumn } from '../column-mapping.ts'
import type { ImportFormat } from '../import-format.ts'
import type { ImportedContact } from '../imported.ts'
import type { ReadContext } from '../read-context.ts'
import { excerpt } from './cell-text.ts'
import { type ContactRow, nameIn } from './contact-cells.ts'
import { contactOfRow, dateReaders } from './contact-of-row.ts'
import type { EntryTable } from './entry-table.ts'
import { columnReader } from './field-reader.ts'
import type { Columns } from './find-columns.ts'
import type { Table } from './find-table.ts'
import { listPeople } from './list-people.ts'
import { mapColumns, mappingOf } from './map-columns.ts'

/** Formats whose columns are known. */
const settled: ReadonlySet<ImportFormat> = new Set<ImportFormat>(['linkedin_connections', 'contacts_template'])

/** Reads a table of people: LinkedIn's connections, an address book, or any other. */
export function contactTable(table: Table, context: ReadContext): EntryTable {
  const columns = mapColumns(table, context.options.columns)
  const cellsOf = columnReader(columns)
  const rows: ContactRow[] = []
  let blank = 0
  const { format, header } = table
  rejectWithoutName(columns, table, context)
  return {
    take: (row, line) => {
      const cells = cellsOf(row)
      const hasName = nameIn(cells) !== ''
      if (hasName) rows.push({ line, cells })
      else if (format === 'linkedin_connections') blank += 1
      else context.log.refuse(line, { code: 'no_name' })
    },
    end: () => {
      if (blank > 0) context.log.warn(table.line, { code: 'blank_people', count: blank })
      return {
        contacts: peopleIn(rows, columns, table, context),
        file: {
          name: context.log.file,
          format,
          rows: rows.length + blank,
          ...(!settled.has(format) && { headers: header, columns: mappingOf(table, columns) }),
        },
      }
    },
  }
}

function rejectWithoutName(columns: Columns<ContactColumn>, { header, line }: Table, { log }: ReadContext): void {
  const fields = ['name', 'given_name', 'family_name', 'nickname'] as const
  if (fields.some((field) => (columns.get(field)?.length ?? 0) > 0)) return
  const headers = header.slice(0, 100).map(excerpt)
  log.reject(line, { code: 'missing_column', columns: ['name', 'given_name', 'family_name'], headers })
}

function peopleIn(
  rows: readonly ContactRow[],
  columns: Columns<ContactColumn>,
  table: Table,
  context: ReadContext,
): readonly ImportedContact[] {
  const columnNames = (field: ContactColumn): string => table.header[columns.get(field)?.[0] ?? -1] ?? field
  const dates = dateReaders(rows, columnNames, table, context)
  const people = listPeople(context.log)
  for (const row of rows) people.add(contactOfRow(row, { format: table.format, columnNames, dates, log: context.log }))
  return people.all()
}
