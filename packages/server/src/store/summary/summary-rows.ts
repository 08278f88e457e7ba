import { type FoldedRecord, isMilestone } from '@tiecraft/core/storage'
import type { Contact, LogSnapshot, Prisma, RelationshipSnapshot } from '../../../generated/prisma/client.ts'
import { type OfSeekers, type RecordRows, recordFromRows, type StoredRecord } from '../record/record.ts'
import { type ActivityIds, historiesFromRow, hoursFromRow, madeBy } from './snapshot-row.ts'

/** The rows of what a seeker's log comes down to; their activities are its milestones, in the order in which core reads them. */
export type SummaryRows = Omit<RecordRows, 'contacts'> & {
  readonly contacts: readonly (Contact & { readonly snapshot: RelationshipSnapshot | null })[]
  readonly hours: LogSnapshot | null
}

/** Whether rows are those of summaries, or of the whole log. */
export function areSummaries(rows: RecordRows | SummaryRows): rows is SummaryRows {
  return 'hours' in rows
}

/** Loads what the logs of some seekers come down to, by the ids of those there are. */
export async function loadSummaryRows(
  prisma: Prisma.TransactionClient,
  { tenantId, seekerIds }: OfSeekers,
): Promise<ReadonlyMap<string, SummaryRows>> {
  const where = { tenantId, seekerId: { in: [...seekerIds] } }
  const [seekers, contacts, milestones] = await Promise.all([
    prisma.seeker.findMany({
      where: { tenantId, id: where.seekerId },
      include: { selfReports: { orderBy: { position: 'asc' } }, logSnapshot: true },
    }),
    prisma.contact.findMany({ where, orderBy: { id: 'asc' }, include: { snapshot: true } }),
    prisma.activity.findMany({ where: { ...where, isMilestone: true }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  ])
  const contactsOf = Map.groupBy(contacts, ({ seekerId }) => seekerId)
  const milestonesOf = Map.groupBy(milestones, ({ seekerId }) => seekerId)
  return new Map(
    seekers.map((seeker) => {
      const { id, logSnapshot: hours } = seeker
      return [id, { seeker, hours, contacts: contactsOf.get(id) ?? [], activities: milestonesOf.get(id) ?? [] }]
    }),
  )
}

/** Whether this core made all of the summaries; others have to be made again from the log. */
export function areCurrent({ contacts, hours }: SummaryRows): boolean {
  return [hours, ...contacts.map(({ snapshot }) => snapshot)].every((it) => !it || it.madeBy === madeBy)
}

/** Summaries as core reads them, with the portal's own ids of activities or those of rows. */
export function foldedFromRows(
  rows: SummaryRows,
  activityIds: ActivityIds,
): Omit<StoredRecord, 'record'> & { readonly record: FoldedRecord } {
  const { record, ...ids } = recordFromRows(rows)
  const histories = rows.contacts.flatMap(({ externalId, snapshot }) =>
    snapshot ? [[externalId, historiesFromRow(snapshot, { contactId: externalId, activityIds })] as const] : [],
  )
  return {
    ...ids,
    record: {
      seeker: record.seeker,
      contacts: record.contacts,
      histories: new Map(histories.map(([id, { history }]) => [id, history])),
      openHistories: new Map(histories.flatMap(([id, { open }]) => (open ? [[id, open] as const] : []))),
      milestones: record.activities.filter(isMilestone),
      hours: hoursFromRow(rows.hours),
    },
  }
}
