import type { Activity } from '../../activity/activity-schema.ts'
import type { Contact } from '../../contact/contact-schema.ts'
import { fieldOfColumn } from '../template/field-of-column.ts'
import { activitiesTemplate } from '../template/template-columns.ts'
import { cellOf } from './cell-of.ts'
import { csvLines } from './csv-lines.ts'

/** Activities, and the contacts they name. */
export type ActivitiesOfRecord = {
  /** What happened. */
  readonly activities: Iterable<Activity>
  /** The contacts, by whose names and addresses the table names them. */
  readonly contacts: Iterable<Contact>
}

/**
 * Writes activities as a table, in pieces; `readImport` reads it again, with the table of contacts.
 *
 * An update sent to several contacts is a row for each. Ids are left out, and so is what thanks were for: thanks read
 * again are for all help so far.
 */
export function writeActivitiesCsv({ activities, contacts }: ActivitiesOfRecord): Iterable<string> {
  const byId = new Map([...contacts].map((contact) => [contact.id, contact]))
  return csvLines(activitiesTemplate, rowsOf(activities, byId))
}

type Contacts = ReadonlyMap<string, Contact>

function* rowsOf(activities: Iterable<Activity>, contacts: Contacts): Iterable<readonly string[]> {
  for (const activity of activities) {
    if (activity.type !== 'update_sent') yield rowOf(activity, contacts)
    else for (const contactId of new Set(activity.contactIds)) yield rowOf({ ...activity, contactId }, contacts)
  }
}

function rowOf(activity: object, contacts: Contacts): readonly string[] {
  const fields = new Map<string, unknown>(Object.entries(activity))
  const cells = new Map([
    ...personCells('contact', fields.get('contactId'), contacts),
    ...personCells('other_contact', fields.get('otherContactId') ?? fields.get('introducedContactId'), contacts),
  ])
  return activitiesTemplate.map((column) => cells.get(column) ?? cellOf(fields.get(fieldOfColumn(column))))
}

function personCells(column: string, id: unknown, contacts: Contacts): readonly (readonly [string, string])[] {
  if (typeof id !== 'string') return []
  const { name, email, profileUrl } = contacts.get(id) ?? { name: id }
  return [
    [column, name],
    [`${column}_email`, email ?? ''],
    [`${column}_profile_url`, profileUrl ?? ''],
  ]
}
