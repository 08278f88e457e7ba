import type { NetworkingRecord } from '@tiecraft/core'
import type { PrismaClient } from '../../generated/prisma/client.ts'
import { activityFromRow } from './activity-row.ts'
import { contactFromRow } from './contact-row.ts'
import type { RowIds } from './row-ids.ts'
import { type SeekerRow, seekerFromRow } from './seeker-row.ts'

/** A record, and the row of each of its contacts. */
export type StoredRecord = { readonly record: NetworkingRecord; readonly contactRows: RowIds }

/**
 * Everything stored about a seeker, as core reads it.
 *
 * Contacts and activities carry the portal's own ids, so that what is said about them can be matched there.
 */
export async function loadRecord(prisma: PrismaClient, tenantId: string, seekerId: string): Promise<StoredRecord> {
  const ofSeeker = { where: { tenantId, seekerId } }
  const [seeker, contacts, activities] = await Promise.all([
    loadSeeker(prisma, tenantId, seekerId),
    prisma.contact.findMany({ ...ofSeeker, orderBy: { id: 'asc' } }),
    prisma.activity.findMany({ ...ofSeeker, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  ])
  const contactIds = new Map(contacts.map(({ id, externalId }) => [id, externalId]))
  const activityIds = new Map(activities.map(({ id, externalId }) => [id, externalId]))
  const record = {
    seeker: seekerFromRow(seeker),
    contacts: contacts.map((row) => contactFromRow(row, contactIds)),
    activities: activities.map((row) => activityFromRow(row, contactIds, activityIds)),
  }
  return { record, contactRows: new Map(contacts.map(({ id, externalId }) => [externalId, id])) }
}

function loadSeeker(prisma: PrismaClient, tenantId: string, id: string): Promise<SeekerRow> {
  return prisma.seeker.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id } },
    include: { selfReports: { orderBy: { position: 'asc' } } },
  })
}
