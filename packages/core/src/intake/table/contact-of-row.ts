import { channels } from '../../channel/channels.ts'
import { keysOf } from '../../value/keys-of.ts'
import type { ContactColumn } from '../column-mapping.ts'
import type { ImportFormat } from '../import-format.ts'
import type { ImportedContact } from '../imported.ts'
import type { IssueLog } from '../issue-log.ts'
import { personKey } from '../person-key.ts'
import type { ReadContext } from '../read-context.ts'
import { type ContactCells, type ContactRow, labelsIn, nameIn } from './contact-cells.ts'
import { contactFields } from './contact-fields.ts'
import { cutText } from './cut-text.ts'
import { dateColumn, type ReadDate } from './date-column.ts'
import type { Table } from './find-table.ts'

const dateFields = {
  known_since: 'knownSince',
  last_contacted_at: 'lastContactedAt',
  snoozed_until: 'snoozedUntil',
} as const

type DateField = keyof typeof dateFields

/** How the dates of each column are read. */
export type DateReaders = Readonly<Record<DateField, ReadDate>>

/** What a row is read by. */
export type RowReading = {
  readonly format: ImportFormat
  /** The header of the column that a field is read from. */
  readonly columnNames: (field: ContactColumn) => string
  readonly dates: DateReaders
  readonly log: IssueLog
}

/** Decides for each column of dates how they are read. */
export function dateReaders(
  rows: readonly ContactRow[],
  columnNames: RowReading['columnNames'],
  { format, dialect }: Table,
  context: ReadContext,
): DateReaders {
  // LinkedIn writes dates as in the United States; a spreadsheet that saved them anew may not.
  const isOriginal = format === 'linkedin_connections' && dialect.delimiter === ','
  const habit = { ...(isOriginal && { usual: false }), delimiter: dialect.delimiter }
  const reader = (field: DateField): ReadDate => {
    const texts = rows.flatMap(({ cells }) => cells[field] ?? [])
    return dateColumn(texts, columnNames(field), habit, context)
  }
  return {
    known_since: reader('known_since'),
    last_contacted_at: reader('last_contacted_at'),
    snoozed_until: reader('snoozed_until'),
  }
}

/** The person of a row. */
export function contactOfRow({ line, cells }: ContactRow, reading: RowReading): ImportedContact {
  const { columnNames, log, format } = reading
  const name = cutText(nameIn(cells), 200, { column: columnNames('name'), line, log })
  const fields = keysOf(contactFields).map((field) => {
    const cell = cells[field]
    return cell === undefined ? {} : contactFields[field](cell, { column: columnNames(field), line, log })
  })
  const dates = keysOf(dateFields).map((field) => {
    const cell = cells[field]
    const date = cell === undefined ? undefined : reading.dates[field](cell, { column: columnNames(field), line, log })
    return date ? { [dateFields[field]]: date } : {}
  })
  const said: Partial<ImportedContact> = Object.assign({}, ...fields, ...dates)
  return {
    ...said,
    ...channelAndLabels(cells, format),
    key: personKey({ name, email: said.email, profileUrl: said.profileUrl }),
    source: log.at(line),
    name,
  }
}

/** A channel that is none of the catalog is a label, except in our own template, since a portal may have its own. */
function channelAndLabels(
  { channel, labels }: ContactCells,
  format: ImportFormat,
): Pick<ImportedContact, 'channel' | 'labels'> {
  const own = labels === undefined ? [] : labelsIn(labels)
  if (channel === undefined) return { labels: own }
  const isKnown = format === 'contacts_template' || channels.some(({ id }) => id === channel)
  return isKnown && channel.length <= 200 ? { channel, labels: own } : { labels: [channel, ...own] }
}
