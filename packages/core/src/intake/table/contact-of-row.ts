import { channels } from '../../channel/channels.ts'
import { keysOf } from '../../value/keys-of.ts'
import type { ContactColumn } from '../column-mapping.ts'
import type { ImportFormat } from '../import-format.ts'
import type { ImportedContact } from '../imported.ts'
import type { IssueLog } from '../issue-log.ts'
import { withoutDegrees } from '../linkedin/without-degrees.ts'
import { personKey } from '../person-key.ts'
import { type ContactCells, labelsIn, nameIn } from './contact-cells.ts'
import { contactFields } from './contact-fields.ts'
import { cutText } from './cut-text.ts'

/** What a row is read by. */
export type RowReading = {
  readonly format: ImportFormat
  /** The header of the column that a field is read from. */
  readonly columnNames: (field: ContactColumn) => string
  readonly log: IssueLog
}

/** A person whose dates are not read yet. */
export type DraftContact = { -readonly [Field in keyof ImportedContact]: ImportedContact[Field] }

const fields = /* @__PURE__ */ keysOf(contactFields)

/** The person of a row, but for dates, which a whole column decides how to read. */
export function contactOfRow(cells: ContactCells, line: number, reading: RowReading): DraftContact {
  const { columnNames, log, format } = reading
  const written = nameIn(cells)
  const name = cutText(format === 'linkedin_connections' ? withoutDegrees(written) : written, 200, {
    column: columnNames('name'),
    line,
    log,
  })
  const contact: DraftContact = { key: '', source: log.at(line), name, labels: [] }
  for (const field of fields) {
    const cell = cells[field]
    if (cell !== undefined)
      Object.assign(contact, contactFields[field](cell, { column: columnNames(field), line, log }))
  }
  if (cells.labels !== undefined) contact.labels = labelsIn(cells.labels)
  if (cells.channel !== undefined) addChannel(contact, cells.channel, format)
  contact.key = personKey(contact)
  return contact
}

/** A channel that is none of the catalog is a label, except in our own template, since a portal may have its own. */
function addChannel(contact: DraftContact, channel: string, format: ImportFormat): void {
  const isKnown = format === 'contacts_template' || channels.some(({ id }) => id === channel)
  if (isKnown && channel.length <= 200) contact.channel = channel
  else contact.labels = [...labelsIn(channel), ...contact.labels]
}
