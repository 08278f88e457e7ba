import { foldRecord, type LoggedHours, type RecordSummary } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import type { StoredRecord } from '../record/record.ts'
import { type RowsOf, replacementOf } from '../row/insert-rows.ts'
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

type Ids = Pick<StoredRecord, 'contactRows' | 'activityRows'>

/** The rows of summaries of contacts. */
export function contactSummaryRows(
  ofSeeker: OfSeeker,
  summaries: readonly ContactSummaries[],
  { contactRows, activityRows }: Ids,
): readonly RowsOf['relationship_summary'][] {
  return summaries.map((it) => ({
    ...ofSeeker,
    contactId: requireRowId(contactRows, it.summary.state.contactId),
    ...summariesToRow(it, activityRows),
  }))
}

/** Stores summaries of contacts; a contact without a log has none. */
export async function saveContactSummaries(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  summaries: readonly ContactSummaries[],
  ids: Ids,
): Promise<void> {
  const rows = contactSummaryRows(
    ofSeeker,
    summaries.filter(({ summary }) => summary.latest),
    ids,
  )
  const empty = summaries.flatMap(({ summary: { latest, state } }) =>
    latest ? [] : [requireRowId(ids.contactRows, state.contactId)],
  )
  if (empty.length > 0) {
    await prisma.relationshipSummary.deleteMany({ where: { ...ofSeeker, contactId: { in: empty } } })
  }
  if (rows.length > 0) await prisma.$executeRaw(await replacementOf('relationship_summary', rows))
}

/** Stores the hours logged, or deletes the row where there are none. */
export async function saveHours(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  hours: LoggedHours,
): Promise<void> {
  if (hours.length === 0) await prisma.logSummary.deleteMany({ where: ofSeeker })
  else await prisma.$executeRaw(await hoursReplacement(ofSeeker, hours))
}

/** A statement that stores the hours logged, of which there are some. */
export function hoursReplacement(ofSeeker: OfSeeker, hours: LoggedHours): Promise<Prisma.Sql> {
  return replacementOf('log_summary', [{ ...ofSeeker, ...hoursToRow(hours) }])
}
