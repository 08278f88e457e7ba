import type { NetworkingRecord } from '@tiecraft/core'
import type { RecordSummary } from '@tiecraft/core/storage'
import type { Activity, Appointment, Contact, TargetEmployer } from '../../../generated/prisma/client.ts'
import type { Reader } from '../../query/reader.ts'
import { activityFromRow } from '../activity/activity-row.ts'
import { appointmentFromRow } from '../appointment/appointment-row.ts'
import { contactFromRow } from '../contact/contact-row.ts'
import { type RowIds, rowIdsOf } from '../row/row-ids.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { type SeekerRow, seekerFromRow } from '../seeker/seeker-row.ts'
import { targetEmployerFromRow } from '../target-employer/target-employer-row.ts'

/** A record, and the id of the row of each contact, activity, appointment and target employer. */
export type StoredRecord = {
  readonly record: NetworkingRecord & Pick<RecordSummary, 'targetEmployers'>
  readonly contactRows: RowIds
  readonly activityRows: RowIds
  readonly appointmentRows: RowIds
  readonly employerRows: RowIds
}

/**
 * Loads everything stored about a seeker, as core reads it.
 *
 * Contacts and activities carry the portal's own ids, so that the portal can match answers to them.
 */
export async function loadRecord(prisma: Reader, where: OfSeeker): Promise<StoredRecord> {
  const rows = await loadRows(prisma, { tenantId: where.tenantId, seekerIds: [where.seekerId] })
  const own = rows.get(where.seekerId)
  if (!own) throw new Error(`There is no seeker ${where.seekerId}.`)
  return recordFromRows(own)
}

/** The rows of everything stored about a seeker, in the order in which core reads them. */
export type RecordRows = {
  readonly seeker: SeekerRow & { readonly targetEmployers: readonly TargetEmployer[] }
  readonly contacts: readonly Contact[]
  readonly activities: readonly Activity[]
  readonly appointments: readonly Appointment[]
}

/** The seekers whose rows are loaded together. */
export type OfSeekers = { readonly tenantId: string; readonly seekerIds: readonly string[] }

/** Loads everything stored about some seekers, by their ids; a seeker who does not exist has no rows. */
export async function loadRows(
  prisma: Reader,
  { tenantId, seekerIds }: OfSeekers,
): Promise<ReadonlyMap<string, RecordRows>> {
  const where = { tenantId, seekerId: { in: [...seekerIds] } }
  const [seekers, contacts, activities, appointments] = await Promise.all([
    prisma.seeker.findMany({
      where: { tenantId, id: where.seekerId },
      include: { selfReports: { orderBy: { position: 'asc' } }, targetEmployers: { orderBy: { id: 'asc' } } },
    }),
    prisma.contact.findMany({ where, orderBy: { id: 'asc' } }),
    prisma.activity.findMany({ where, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
    prisma.appointment.findMany({ where, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  ])
  const contactsOf = Map.groupBy(contacts, ({ seekerId }) => seekerId)
  const activitiesOf = Map.groupBy(activities, ({ seekerId }) => seekerId)
  const appointmentsOf = Map.groupBy(appointments, ({ seekerId }) => seekerId)
  return new Map(
    seekers.map((seeker) => {
      const { id } = seeker
      const own = { activities: activitiesOf.get(id) ?? [], appointments: appointmentsOf.get(id) ?? [] }
      return [id, { seeker, contacts: contactsOf.get(id) ?? [], ...own }]
    }),
  )
}

/** Converts rows into a record as core reads it. */
export function recordFromRows({ seeker, contacts, activities, appointments }: RecordRows): StoredRecord {
  const { targetEmployers } = seeker
  const contactIds = new Map(contacts.map(({ id, externalId }) => [id, externalId]))
  const activityIds = new Map(activities.map(({ id, externalId }) => [id, externalId]))
  const record = {
    seeker: seekerFromRow(seeker),
    contacts: contacts.map((row) => contactFromRow(row, contactIds)),
    activities: activities.map((row) => activityFromRow(row, contactIds, activityIds)),
    appointments: appointments.map((row) => appointmentFromRow(row, contactIds)),
    targetEmployers: targetEmployers.map(targetEmployerFromRow),
  }
  return {
    record,
    contactRows: rowIdsOf(contacts),
    activityRows: rowIdsOf(activities),
    appointmentRows: rowIdsOf(appointments),
    employerRows: rowIdsOf(targetEmployers),
  }
}

/** Loads a seeker's row with the self-reports. */
export function loadSeeker(prisma: Reader, { tenantId, seekerId: id }: OfSeeker): Promise<SeekerRow> {
  return prisma.seeker.findUniqueOrThrow({
    where: { tenantId_id: { tenantId, id } },
    include: { selfReports: { orderBy: { position: 'asc' } } },
  })
}
