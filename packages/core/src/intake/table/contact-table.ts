import type { ContactColumn } from '../column-mapping.ts'
import type { ImportFormat } from '../import-format.ts'
import type { ReadContext } from '../read-context.ts'
import { excerpt } from './cell-text.ts'
import { nameIn } from './contact-cells.ts'
import { type DatedDraft, datesIn, readDates } from './contact-dates.ts'
import { contactOfRow } from './contact-of-row.ts'
import type { EntryTable } from './entry-table.ts'
import { columnReader } from './field-reader.ts'
import type { Columns } from './find-columns.ts'
import type { Table } from './find-table.ts'
import { listPeople } from './list-people.ts'
import { mapColumns, mappingOf } from './map-columns.ts'
import { nameTurner } from './turned-names.ts'

/** Formats whose columns are known. */
const settled: ReadonlySet<ImportFormat> = /* @__PURE__ */ new Set(['linkedin_connections', 'contacts_template'])

/** Reads a table of people: LinkedIn's connections, an address book, or any other. */
export function contactTable(table: Table, context: ReadContext): EntryTable {
  const { format, header } = table
  const { log } = context
  const columns = mapColumns(table, context.options.columns)
  const columnNames = (field: ContactColumn): string => header[columns.get(field)?.[0] ?? -1] ?? field
  const cellsOf = columnReader(columns)
  const turn = nameTurner(table, columns)
  const drafts: DatedDraft[] = []
  let blank = 0
  rejectWithoutName(columns, table, context)
  return {
    take: (row, line) => {
      const cells = turn(cellsOf(row))
      if (nameIn(cells) !== '') {
        drafts.push({ contact: contactOfRow(cells, line, { format, columnNames, log }), dates: datesIn(cells) })
      } else if (format === 'linkedin_connections') blank += 1
      else log.refuse(line, { code: 'no_name' })
    },
    end: () => {
      if (blank > 0) log.warn(table.line, { code: 'blank_people', count: blank })
      readDates(drafts, columnNames, table, context)
      const people = listPeople(log)
      for (const { contact } of drafts) people.add(contact)
      const shown = settled.has(format) ? {} : { headers: header, columns: mappingOf(table, columns) }
      return { contacts: people.all(), file: { name: log.file, format, rows: drafts.length + blank, ...shown } }
    },
  }
}

function rejectWithoutName(columns: Columns<ContactColumn>, { header, line }: Table, { log }: ReadContext): void {
  const fields = ['name', 'given_name', 'family_name', 'nickname'] as const
  if (fields.some((field) => (columns.get(field)?.length ?? 0) > 0)) return
  const headers = header.slice(0, 100).map(excerpt)
  log.reject(line, { code: 'missing_column', columns: ['name', 'given_name', 'family_name'], headers })
}
