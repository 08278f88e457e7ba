import type { NetworkingRecord } from '@tiecraft/core'
import { type ContactHistory, type FoldedRecord, foldRecord } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import type { StoredRecord } from '../record/record.ts'
import { requireRowId } from '../row/row-ids.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { historyToRow, type LogSummary, logToRow } from './snapshot-row.ts'

/** Makes all snapshots of a seeker again from the whole log. */
export async function replaySnapshots(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { record, ...rows }: StoredRecord,
): Promise<void> {
  const folded = foldRecord(record)
  const contactIds = record.contacts.map(({ id }) => id)
  await saveHistories(prisma, ofSeeker, historiesOf(folded, contactIds), rows)
  await saveLogSummary(prisma, ofSeeker, summaryOf(folded, record))
}

/** The histories of some contacts. */
export function historiesOf({ histories }: FoldedRecord, contactIds: readonly string[]): readonly ContactHistory[] {
  return [...new Set(contactIds)].flatMap((id) => histories.get(id) ?? [])
}

/** What a log comes down to beside relationships; absent while it is empty. */
export function summaryOf({ hours }: FoldedRecord, { activities }: NetworkingRecord): LogSummary | undefined {
  const [first, ...rest] = activities.map(({ at }) => at.getTime())
  if (first === undefined) return undefined
  return { hours, latestAt: new Date(rest.reduce((latest, at) => Math.max(latest, at), first)) }
}

/** Stores what the logs of contacts come down to now; with whom nothing is logged has no snapshot. */
export async function saveHistories(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  histories: readonly ContactHistory[],
  { contactRows, activityRows }: Pick<StoredRecord, 'contactRows' | 'activityRows'>,
): Promise<void> {
  if (histories.length === 0) return
  const rows = histories.map((history) => ({ contactId: requireRowId(contactRows, history.state.contactId), history }))
  const ids = rows.map(({ contactId }) => contactId)
  await prisma.relationshipSnapshot.deleteMany({ where: { ...ofSeeker, contactId: { in: ids } } })
  const data = rows
    .filter(({ history }) => history.latest)
    .map(({ contactId, history }) => ({ ...ofSeeker, contactId, ...historyToRow(history, activityRows) }))
  if (data.length > 0) await prisma.relationshipSnapshot.createMany({ data })
}

/** Stores what a log comes down to beside relationships. */
export async function saveLogSummary(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  summary: LogSummary | undefined,
): Promise<void> {
  if (!summary) {
    await prisma.logSnapshot.deleteMany({ where: ofSeeker })
    return
  }
  const columns = logToRow(summary)
  await prisma.logSnapshot.upsert({
    where: { tenantId_seekerId: ofSeeker },
    create: { ...ofSeeker, ...columns },
    update: columns,
  })
}
