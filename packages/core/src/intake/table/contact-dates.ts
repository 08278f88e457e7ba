import { keysOf } from '../../value/keys-of.ts'
import type { ContactColumn } from '../column-mapping.ts'
import type { ReadContext } from '../read-context.ts'
import type { ContactCells } from './contact-cells.ts'
import type { DraftContact } from './contact-of-row.ts'
import { dateColumn } from './date-column.ts'
import type { Table } from './find-table.ts'

const dateFields = {
  known_since: 'knownSince',
  last_contacted_at: 'lastContactedAt',
  snoozed_until: 'snoozedUntil',
} as const

const fields = /* @__PURE__ */ keysOf(dateFields)

/** A person with the texts of their dates. */
export type DatedDraft = {
  readonly contact: DraftContact
  readonly dates: { readonly [Field in keyof typeof dateFields]: string | undefined }
}

/** The texts of the dates of a row. */
export function datesIn({ known_since, last_contacted_at, snoozed_until }: ContactCells): DatedDraft['dates'] {
  return { known_since, last_contacted_at, snoozed_until }
}

/** Reads the dates of all rows, column by column. */
export function readDates(
  drafts: readonly DatedDraft[],
  columnNames: (field: ContactColumn) => string,
  { format, dialect }: Table,
  context: ReadContext,
): void {
  // LinkedIn writes dates as in the United States; a spreadsheet that saved them anew may not.
  const isOriginal = format === 'linkedin_connections' && dialect.delimiter === ','
  const habit = { ...(isOriginal && { usual: false }), delimiter: dialect.delimiter }
  for (const field of fields) {
    const column = columnNames(field)
    const read = dateColumn(textsOf(drafts, field), column, habit, context)
    for (const { contact, dates } of drafts) {
      const text = dates[field]
      const date = text === undefined ? undefined : read(text, { column, line: contact.source.line, log: context.log })
      if (date) contact[dateFields[field]] = date
    }
  }
}

function* textsOf(drafts: readonly DatedDraft[], field: keyof typeof dateFields): Iterable<string> {
  for (const { dates } of drafts) if (dates[field] !== undefined) yield dates[field]
}
