import { foldRecord, type LoggedHours, type RecordSummary } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import type { StoredRecord } from '../record/record.ts'
import { requireRowId } from '../row/row-ids.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { type ContactSummaries, hoursToRow, summariesToRow } from './summary-row.ts'

/** Replays the whole log of a seeker and stores its summaries. */
export async function replaySummaries(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { record, ...rows }: StoredRecord,
): Promise<void> {
  const replayed = foldRecord(record)
  const contactIds = record.contacts.map(({ id }) => id)
  await saveContactSummaries(prisma, ofSeeker, contactSummariesOf(replayed, contactIds), rows)
  await saveHours(prisma, ofSeeker, replayed.hours)
}

/** Selects the summaries of some contacts. */
export function contactSummariesOf(
  { summaries, openSummaries }: RecordSummary,
  contactIds: readonly string[],
): readonly ContactSummaries[] {
  return [...new Set(contactIds)].flatMap((id) => {
    const summary = summaries.get(id)
    return summary ? [{ summary, open: openSummaries.get(id) }] : []
  })
}

/** Stores summaries of contacts; a contact without a log has none. */
export async function saveContactSummaries(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  summaries: readonly ContactSummaries[],
  { contactRows, activityRows }: Pick<StoredRecord, 'contactRows' | 'activityRows'>,
): Promise<void> {
  if (summaries.length === 0) return
  const rows = summaries.map((it) => ({
    contactId: requireRowId(contactRows, it.summary.state.contactId),
    summaries: it,
  }))
  const ids = rows.map(({ contactId }) => contactId)
  await prisma.relationshipSummary.deleteMany({ where: { ...ofSeeker, contactId: { in: ids } } })
  const data = rows
    .filter((row) => row.summaries.summary.latest)
    .map((row) => ({ ...ofSeeker, contactId: row.contactId, ...summariesToRow(row.summaries, activityRows) }))
  if (data.length > 0) await prisma.relationshipSummary.createMany({ data })
}

/** Stores the hours logged, or deletes the row where there are none. */
export async function saveHours(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  hours: LoggedHours,
): Promise<void> {
  if (hours.length === 0) {
    await prisma.logSummary.deleteMany({ where: ofSeeker })
    return
  }
  const columns = hoursToRow(hours)
  await prisma.logSummary.upsert({
    where: { tenantId_seekerId: ofSeeker },
    create: { ...ofSeeker, ...columns },
    update: columns,
  })
}
