import { type FoldedRecord, foldRecord, type LoggedHours } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import type { StoredRecord } from '../record/record.ts'
import { requireRowId } from '../row/row-ids.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { type ContactHistories, historyToRow, hoursToRow } from './snapshot-row.ts'

/** Makes all snapshots of a seeker again from the whole log. */
export async function replaySnapshots(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { record, ...rows }: StoredRecord,
): Promise<void> {
  const folded = foldRecord(record)
  const contactIds = record.contacts.map(({ id }) => id)
  await saveHistories(prisma, ofSeeker, historiesOf(folded, contactIds), rows)
  await saveHours(prisma, ofSeeker, folded.hours)
}

/** The histories of some contacts. */
export function historiesOf(
  { histories, openHistories }: FoldedRecord,
  contactIds: readonly string[],
): readonly ContactHistories[] {
  return [...new Set(contactIds)].flatMap((id) => {
    const history = histories.get(id)
    return history ? [{ history, open: openHistories.get(id) }] : []
  })
}

/** Stores what the logs of contacts come down to now; with whom nothing is logged has no snapshot. */
export async function saveHistories(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  histories: readonly ContactHistories[],
  { contactRows, activityRows }: Pick<StoredRecord, 'contactRows' | 'activityRows'>,
): Promise<void> {
  if (histories.length === 0) return
  const rows = histories.map((it) => ({
    contactId: requireRowId(contactRows, it.history.state.contactId),
    histories: it,
  }))
  const ids = rows.map(({ contactId }) => contactId)
  await prisma.relationshipSnapshot.deleteMany({ where: { ...ofSeeker, contactId: { in: ids } } })
  const data = rows
    .filter((row) => row.histories.history.latest)
    .map((row) => ({ ...ofSeeker, contactId: row.contactId, ...historyToRow(row.histories, activityRows) }))
  if (data.length > 0) await prisma.relationshipSnapshot.createMany({ data })
}

/** Stores the hours logged; none are no row. */
export async function saveHours(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  hours: LoggedHours,
): Promise<void> {
  if (hours.length === 0) {
    await prisma.logSnapshot.deleteMany({ where: ofSeeker })
    return
  }
  const columns = hoursToRow(hours)
  await prisma.logSnapshot.upsert({
    where: { tenantId_seekerId: ofSeeker },
    create: { ...ofSeeker, ...columns },
    update: columns,
  })
}
