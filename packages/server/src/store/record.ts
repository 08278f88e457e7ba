import type { NetworkingRecord } from '@tiecraft/core'
import type { Activity, Contact, Prisma } from '../../generated/prisma/client.ts'
import { activityFromRow } from './activity-row.ts'
import type { OfSeeker } from './change-seeker.ts'
import { contactFromRow } from './contact-row.ts'
import type { RowIds } from './row-ids.ts'
import { type SeekerRow, seekerFromRow } from './seeker-row.ts'

/** A record, and the row of each of its contacts and activities. */
export type StoredRecord = {
  readonly record: NetworkingRecord
  readonly contactRows: RowIds
  readonly activityRows: RowIds
}

/**
 * Everything stored about a seeker, as core reads it.
 *
 * Contacts and activities carry the portal's own ids, so that what is said about them can be matched there.
 */
export async function loadRecord(prisma: Prisma.TransactionClient, where: OfSeeker): Promise<StoredRecord> {
  return recordFromRows(await loadRows(prisma, where))
}

/** The rows of everything stored about a seeker, in the order in which core reads them. */
export type RecordRows = {
  readonly seeker: SeekerRow
  readonly contacts: readonly Contact[]
  readonly activities: readonly Activity[]
}

/** Loads everything stored about a seeker. */
export async function loadRows(prisma: Prisma.TransactionClient, where: OfSeeker): Promise<RecordRows> {
  const [seeker, contacts, activities] = await Promise.all([
    loadSeeker(prisma, where),
    prisma.contact.findMany({ where, orderBy: { id: 'asc' } }),
    prisma.activity.findMany({ where, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  ])
  return { seeker, contacts, activities }
}

/** Rows as core reads them. */
export function recordFromRows({ seeker, contacts, activities }: RecordRows): StoredRecord {
  const contactIds = new Map(contacts.map(({ id, externalId }) => [id, externalId]))
  const activityIds = new Map(activities.map(({ id, externalId }) => [id, externalId]))
  const record = {
    seeker: seekerFromRow(seeker),
    contacts: contacts.map((row) => contactFromRow(row, contactIds)),
    activities: activities.map((row) => activityFromRow(row, contactIds, activityIds)),
  }
  return { record, contactRows: rowIdsOf(contacts), activityRows: rowIdsOf(activities) }
}

function rowIdsOf(rows: readonly { readonly id: string; readonly externalId: string }[]): RowIds {
  return new Map(rows.map(({ id, externalId }) => [externalId, id]))
}

/** A seeker's row, with what they say of themselves. */
export function loadSeeker(prisma: Prisma.TransactionClient, { tenantId, seekerId: id }: OfSeeker): Promise<SeekerRow> {
  return prisma.seeker.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id } },
    include: { selfReports: { orderBy: { position: 'asc' } } },
  })
}
