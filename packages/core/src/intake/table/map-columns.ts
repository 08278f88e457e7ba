import { type ColumnMapping, type ContactColumn, contactColumns } from '../column-mapping.ts'
import { contactHeaders } from './contact-headers.ts'
import { type Columns, findColumns } from './find-columns.ts'
import type { Table } from './find-table.ts'
import { guessByValues } from './guess-by-values.ts'

/** Which column of a table of contacts is read as what: as the user says, or as headers and cells suggest. */
export function mapColumns(table: Table, corrected: ColumnMapping | undefined): Columns<ContactColumn> {
  const { header, format } = table
  if (corrected && header.some((text) => Object.hasOwn(corrected, text))) return columnsSaid(header, corrected)
  const found = findColumns(header, contactColumns, headersOf(format))
  return format === 'mapped_csv' ? withNames(withGuesses(table, found)) : found
}

/** The mapping to show. */
export function mappingOf({ header }: Table, columns: Columns<ContactColumn>): ColumnMapping {
  return Object.fromEntries(
    [...columns].flatMap(([field, indexes]) => indexes.map((index) => [header[index] ?? '', field] as const)),
  )
}

function headersOf(format: Table['format']): (field: ContactColumn) => readonly string[] {
  // Outlook's title is that before a name, such as Dr.
  const isTitle = (header: string): boolean => format === 'outlook_contacts' && /^tit/i.test(header)
  return (field) => contactHeaders[field].filter((header) => !isTitle(header))
}

function columnsSaid(header: readonly string[], said: ColumnMapping): Columns<ContactColumn> {
  return new Map(
    contactColumns.map((field) => [
      field,
      header.flatMap((text, index) => (Object.hasOwn(said, text) && said[text] === field ? [index] : [])),
    ]),
  )
}

function withGuesses({ header, sample }: Table, found: Columns<ContactColumn>): Columns<ContactColumn> {
  const columns = new Map(found)
  const known = new Set([...found.values()].flat())
  header.forEach((_, index) => {
    if (known.has(index)) return
    const field = guessByValues(sample.map((cells) => cells[index] ?? ''))
    if (field && !hasColumn(columns, field) && (field !== 'name' || !hasName(columns))) columns.set(field, [index])
  })
  return columns
}

/** “Nombre” or “Nom” alone is the whole name. */
function withNames(columns: Columns<ContactColumn>): Columns<ContactColumn> {
  const [given = [], family = []] = [columns.get('given_name'), columns.get('family_name')]
  if (hasColumn(columns, 'name') || (given.length > 0 && family.length > 0)) return columns
  return new Map([...columns, ['name', [...given, ...family]], ['given_name', []], ['family_name', []]])
}

function hasName(columns: Columns<ContactColumn>): boolean {
  return (['name', 'given_name', 'family_name'] as const).some((field) => hasColumn(columns, field))
}

function hasColumn(columns: Columns<ContactColumn>, field: ContactColumn): boolean {
  return (columns.get(field)?.length ?? 0) > 0
}
