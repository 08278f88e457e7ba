import type { RecordPart } from '@tiecraft/core/storage'
import type { Activity, Appointment, Contact } from '../../../generated/prisma/client.ts'
import type { Reader } from '../../query/reader.ts'
import { activityFromRow } from '../activity/activity-row.ts'
import { appointmentFromRow } from '../appointment/appointment-row.ts'
import { contactFromRow } from '../contact/contact-row.ts'
import { inBatches } from '../row/in-batches.ts'
import { type RowIds, rowIdsOf } from '../row/row-ids.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/** The part of a record that a change affects, and the ids of the rows of everything it names. */
export type StoredPart = {
  readonly record: RecordPart
  readonly contactRows: RowIds
  readonly activityRows: RowIds
  readonly appointmentRows: RowIds
}

/** The rows of a part of a record. */
export type PartRows = {
  readonly contacts: readonly Contact[]
  readonly activities: readonly Activity[]
  /** None if not given. */
  readonly appointments?: readonly Appointment[]
}

/** Converts rows into a part of a record; loads the ids of what they name. */
export async function loadPart(
  prisma: Reader,
  ofSeeker: OfSeeker,
  { contacts, activities, appointments = [] }: PartRows,
): Promise<StoredPart> {
  const select = { id: true, externalId: true } as const
  const named = [
    ...contacts.map(({ introducedBy }) => introducedBy),
    ...activities.flatMap(contactsNamedIn),
    ...appointments.flatMap((row) => row.contactIds),
  ]
  const contactIds = await withExternalIds(contacts, named, (ids) =>
    prisma.contact.findMany({ where: { ...ofSeeker, id: { in: ids } }, select }),
  )
  const thanked = activities.flatMap((row) => row.for)
  const activityIds = await withExternalIds(activities, thanked, (ids) =>
    prisma.activity.findMany({ where: { ...ofSeeker, id: { in: ids } }, select }),
  )
  return {
    record: {
      contacts: contacts.map((row) => contactFromRow(row, contactIds)),
      activities: activities.map((row) => activityFromRow(row, contactIds, activityIds)),
      appointments: appointments.map((row) => appointmentFromRow(row, contactIds)),
    },
    contactRows: inverse(contactIds),
    activityRows: inverse(activityIds),
    appointmentRows: rowIdsOf(appointments),
  }
}

/** The row ids of the contacts that an activity names. */
export function contactsNamedIn(row: Activity): readonly string[] {
  const { contactId, introducedContactId, otherContactId, contactIds } = row
  return [contactId, introducedContactId, otherContactId, ...contactIds].flatMap((id) => id ?? [])
}

type Known = { readonly id: string; readonly externalId: string }

/** The portal's own ids of rows and of the rows that they name. */
async function withExternalIds(
  rows: readonly Known[],
  named: readonly (string | null)[],
  load: (ids: string[]) => Promise<readonly Known[]>,
): Promise<ReadonlyMap<string, string>> {
  const known = new Map(rows.map(({ id, externalId }) => [id, externalId]))
  const missing = new Set(named.flatMap((id) => (id === null || known.has(id) ? [] : id)))
  for (const { id, externalId } of await inBatches([...missing], load)) known.set(id, externalId)
  return known
}

function inverse(externalIds: ReadonlyMap<string, string>): RowIds {
  return new Map([...externalIds].map(([id, externalId]) => [externalId, id]))
}
