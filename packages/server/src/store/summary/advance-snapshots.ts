import type { Activity } from '@tiecraft/core'
import { contactIdsOf, type FoldedRecord, foldActivities } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { markSensitiveUpdates } from '../activity/mark-sensitive-updates.ts'
import { contactFromRow } from '../contact/contact-row.ts'
import { loadRecord, loadSeeker } from '../record/record.ts'
import { inBatches } from '../row/in-batches.ts'
import { type RowIds, requireRowId } from '../row/row-ids.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { seekerFromRow } from '../seeker/seeker-row.ts'
import { replayLogs } from './replay-logs.ts'
import { historiesOf, replaySnapshots, saveHistories, saveHours } from './save-snapshots.ts'
import { activitiesNamedIn, historiesFromRow, hoursFromRow, madeBy } from './snapshot-row.ts'

/** Activities just stored, and the rows of them and of everything that they name. */
export type StoredActivities = {
  readonly activities: readonly Activity[]
  readonly contactRows: RowIds
  readonly activityRows: RowIds
}

/**
 * Moves the snapshots on by activities that were just stored.
 *
 * Contacts with a late entry have their own log replayed; where another core made a snapshot, all of the log is.
 */
export async function advanceSnapshots(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  stored: StoredActivities,
): Promise<void> {
  const { activities } = stored
  if (activities.length === 0) return
  const updates = activities.filter(({ type }) => type === 'update_sent')
  if (updates.length > 0) {
    const ids = updates.map(({ id }) => requireRowId(stored.activityRows, id))
    await markSensitiveUpdates(prisma, ofSeeker, { ids, contactIds: [] })
  }
  const before = await loadSnapshots(prisma, ofSeeker, stored)
  if (!before) return replaySnapshots(prisma, ofSeeker, await loadRecord(prisma, ofSeeker))
  const [folded, late] = foldActivities(before.record, activities)
  const isLate = new Set(late)
  const current = folded.contacts.map(({ id }) => id).filter((id) => !isLate.has(id))
  const activityRows = new Map([...before.activityRows, ...stored.activityRows])
  await saveHistories(prisma, ofSeeker, historiesOf(folded, current), { ...stored, activityRows })
  const lateRows = late.map((id) => requireRowId(stored.contactRows, id))
  await replayLogs(prisma, ofSeeker, lateRows)
  await saveHours(prisma, ofSeeker, folded.hours)
}

type Before = {
  /** The contacts with whom something happened, with their histories, and the hours. */
  readonly record: FoldedRecord
  /** The rows of the activities that the histories name. */
  readonly activityRows: RowIds
}

/** The snapshots of those with whom something happened; none where one of them was made in another way. */
async function loadSnapshots(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { activities, contactRows }: StoredActivities,
): Promise<Before | undefined> {
  const ids = [...new Set(activities.flatMap(contactIdsOf))].map((id) => requireRowId(contactRows, id))
  const [seeker, rows, log] = await Promise.all([
    loadSeeker(prisma, ofSeeker),
    inBatches(ids, (batch) =>
      prisma.contact.findMany({ where: { ...ofSeeker, id: { in: batch } }, include: { snapshot: true } }),
    ),
    prisma.logSnapshot.findUnique({ where: { tenantId_seekerId: ofSeeker } }),
  ])
  const snapshots = rows.flatMap(({ snapshot, externalId: id }) => (snapshot ? [{ ...snapshot, id }] : []))
  if ([log, ...snapshots].some((it) => it && it.madeBy !== madeBy)) return undefined
  // Who introduced them is of no account here.
  const introducers = new Map<string, string>()
  const histories = snapshots.map(
    (it) => [it.id, historiesFromRow(it, { contactId: it.id, activityIds: 'portal' })] as const,
  )
  return {
    record: {
      seeker: seekerFromRow(seeker),
      contacts: rows.map((row) => contactFromRow(row, introducers)),
      histories: new Map(histories.map(([id, { history }]) => [id, history])),
      openHistories: new Map(histories.flatMap(([id, { open }]) => (open ? [[id, open] as const] : []))),
      milestones: [],
      hours: hoursFromRow(log),
    },
    activityRows: new Map(snapshots.flatMap(activitiesNamedIn)),
  }
}
