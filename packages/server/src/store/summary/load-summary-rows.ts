import { isMilestone, milestoneTypes, type RecordSummary } from '@tiecraft/core/storage'
import type { Contact, LogSummary, RelationshipSummary } from '../../../generated/prisma/client.ts'
import type { Reader } from '../../query/reader.ts'
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
  prisma: Reader,
  { tenantId, seekerIds }: OfSeekers,
): Promise<ReadonlyMap<string, SummaryRows>> {
  const seekers = await prisma.seeker.findMany({
    where: { tenantId, id: { in: [...seekerIds] } },
    include: {
      selfReports: { orderBy: { position: 'asc' } },
      targetEmployers: { orderBy: { id: 'asc' } },
      logSummary: true,
      contacts: { orderBy: { id: 'asc' }, include: { summary: true } },
      activities: { where: { type: { in: [...milestoneTypes] } }, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      appointments: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
    },
  })
  return new Map(
    seekers.map(({ logSummary: hours, contacts, activities, appointments, ...seeker }) => {
      return [seeker.id, { seeker, hours, contacts, activities, appointments }]
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
