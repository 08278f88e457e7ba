import { isMilestone, milestoneTypes, type RecordSummary } from '@tiecraft/core/storage'
import type { Contact, LogSummary, Prisma, RelationshipSummary } from '../../../generated/prisma/client.ts'
import { type OfSeekers, type RecordRows, recordFromRows, type StoredRecord } from '../record/record.ts'
import { type ActivityIds, areOfCurrentVersion, hoursFromRow, summariesFromRows } from './summary-row.ts'

/** The rows of a summarized record; their activities are its milestones, in the order in which core reads them. */
export type SummaryRows = Omit<RecordRows, 'contacts'> & {
  readonly contacts: readonly (Contact & { readonly summary: RelationshipSummary | null })[]
  readonly hours: LogSummary | null
}

/** Whether rows are those of summaries, or of the whole log. */
export function areSummaries(rows: RecordRows | SummaryRows): rows is SummaryRows {
  return 'hours' in rows
}

/** Loads the summarized records of some seekers, by their ids; a seeker who does not exist has none. */
export async function loadSummaryRows(
  prisma: Prisma.TransactionClient,
  { tenantId, seekerIds }: OfSeekers,
): Promise<ReadonlyMap<string, SummaryRows>> {
  const where = { tenantId, seekerId: { in: [...seekerIds] } }
  const [seekers, contacts, milestones, appointments] = await Promise.all([
    prisma.seeker.findMany({
      where: { tenantId, id: where.seekerId },
      include: {
        selfReports: { orderBy: { position: 'asc' } },
        targetEmployers: { orderBy: { id: 'asc' } },
        logSummary: true,
      },
    }),
    prisma.contact.findMany({ where, orderBy: { id: 'asc' }, include: { summary: true } }),
    prisma.activity.findMany({
      where: { ...where, type: { in: [...milestoneTypes] } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    }),
    prisma.appointment.findMany({ where, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  ])
  const contactsOf = Map.groupBy(contacts, ({ seekerId }) => seekerId)
  const milestonesOf = Map.groupBy(milestones, ({ seekerId }) => seekerId)
  const appointmentsOf = Map.groupBy(appointments, ({ seekerId }) => seekerId)
  return new Map(
    seekers.map((seeker) => {
      const { id, logSummary: hours } = seeker
      const own = { activities: milestonesOf.get(id) ?? [], appointments: appointmentsOf.get(id) ?? [] }
      return [id, { seeker, hours, contacts: contactsOf.get(id) ?? [], ...own }]
    }),
  )
}

/** Whether the present version of core folded all of these summaries; otherwise the log has to be read. */
export function canUseSummaries({ contacts, hours }: SummaryRows): boolean {
  return areOfCurrentVersion([hours, ...contacts.map(({ summary }) => summary)])
}

/** A summarized record as core reads it, with the portal's own ids of activities or those of their rows. */
export function summaryFromRows(
  rows: SummaryRows,
  activityIds: ActivityIds,
): Omit<StoredRecord, 'record'> & { readonly record: RecordSummary } {
  const { record, ...ids } = recordFromRows(rows)
  return {
    ...ids,
    record: {
      seeker: record.seeker,
      contacts: record.contacts,
      appointments: record.appointments,
      targetEmployers: record.targetEmployers,
      ...summariesFromRows(rows.contacts, activityIds),
      milestones: record.activities.filter(isMilestone),
      hours: hoursFromRow(rows.hours),
    },
  }
}
