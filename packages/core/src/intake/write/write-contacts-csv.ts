import type { Contact } from '../../contact/contact-schema.ts'
import { fieldOfColumn } from '../template/field-of-column.ts'
import { contactsTemplate } from '../template/template-columns.ts'
import { cellOf } from './cell-of.ts'
import { csvLines } from './csv-lines.ts'

/**
 * Writes contacts as a table that spreadsheets open, in pieces.
 *
 * `readImport` reads it again without loss, but for ids and who introduced whom. Cells that a spreadsheet would take
 * for a formula begin with an apostrophe.
 */
export function writeContactsCsv(contacts: Iterable<Contact>): Iterable<string> {
  return csvLines(contactsTemplate, rowsOf(contacts))
}

function* rowsOf(contacts: Iterable<Contact>): Iterable<readonly string[]> {
  for (const contact of contacts) {
    const fields = new Map<string, unknown>(Object.entries(contact))
    yield contactsTemplate.map((column) => cellOf(fields.get(fieldOfColumn(column))))
  }
}
