import type { NetworkingRecord } from '@tiecraft/core'
import type { Prisma } from '../../generated/prisma/client.ts'
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
  const [seeker, contacts, activities] = await Promise.all([
    loadSeeker(prisma, where),
    prisma.contact.findMany({ where, orderBy: { id: 'asc' } }),
    prisma.activity.findMany({ where, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  ])
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
