import { type Activity, contactIdsOf, type FoldedRecord, foldActivities, foldRecord, noHours } from '@tiecraft/core'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { activityFromRow } from '../activity/activity-row.ts'
import { contactFromRow } from '../contact/contact-row.ts'
import { loadRecord, loadSeeker } from '../record/record.ts'
import { type RowIds, rowOf } from '../row/row-ids.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { seekerFromRow } from '../seeker/seeker-row.ts'
import { historiesOf, replaySnapshots, saveHistories, saveLogSummary } from './save-snapshots.ts'
import { historyFromRow, logFromRow, madeBy } from './snapshot-row.ts'

/** Activities just stored, and the rows of every contact and activity of their seeker. */
export type StoredActivities = {
  readonly activities: readonly Activity[]
  readonly contactRows: RowIds
  readonly activityRows: RowIds
}

/**
 * Moves the snapshots on by activities that were just stored.
 *
 * Of those with whom something came in late the log is read again, and all of it where another core made a snapshot.
 */
export async function advanceSnapshots(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  stored: StoredActivities,
): Promise<void> {
  const { activities } = stored
  if (activities.length === 0) return
  const before = await loadSnapshots(prisma, ofSeeker, stored)
  if (!before) return replaySnapshots(prisma, ofSeeker, await loadRecord(prisma, ofSeeker))
  const [folded, late] = foldActivities(before.record, activities)
  const replayed = await replayLogs(prisma, ofSeeker, { ...stored, record: folded, contactIds: late })
  const current = folded.contacts.map(({ id }) => id).filter((id) => !late.includes(id))
  const histories = [...historiesOf(folded, current), ...historiesOf(replayed, late)]
  await saveHistories(prisma, ofSeeker, histories, stored)
  const latestAt = activities.reduce((latest, { at }) => (at > latest ? at : latest), before.latestAt)
  await saveLogSummary(prisma, ofSeeker, { hours: folded.hours, latestAt })
}

type Before = {
  /** The contacts with whom something happened, with their histories, and the hours. */
  readonly record: FoldedRecord
  readonly latestAt: Date
}

/** The snapshots of those with whom something happened; none where one of them was made in another way. */
async function loadSnapshots(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { activities, contactRows }: StoredActivities,
): Promise<Before | undefined> {
  const ids = [...new Set(activities.flatMap(contactIdsOf))].map((id) => rowOf(contactRows, id))
  const [seeker, rows, log] = await Promise.all([
    loadSeeker(prisma, ofSeeker),
    prisma.contact.findMany({ where: { ...ofSeeker, id: { in: ids } }, include: { snapshot: true } }),
    prisma.logSnapshot.findUnique({ where: { tenantId_seekerId: ofSeeker } }),
  ])
  const snapshots = rows.flatMap(({ snapshot, externalId: id }) => (snapshot ? [{ ...snapshot, id }] : []))
  if ([log, ...snapshots].some((it) => it && it.madeBy !== madeBy)) return undefined
  const shown = externalIdsOf(contactRows)
  const { hours, latestAt } = log ? logFromRow(log) : { hours: noHours, latestAt: new Date(0) }
  return {
    record: {
      seeker: seekerFromRow(seeker),
      contacts: rows.map((row) => contactFromRow(row, shown)),
      histories: new Map(snapshots.map((it) => [it.id, historyFromRow(it, it.id)])),
      milestones: [],
      hours,
    },
    latestAt,
  }
}

type Late = StoredActivities & { readonly record: FoldedRecord; readonly contactIds: readonly string[] }

/** Folds the whole logs of some contacts. */
async function replayLogs(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { record, contactIds, contactRows, activityRows }: Late,
): Promise<FoldedRecord> {
  const ids = contactIds.map((id) => rowOf(contactRows, id))
  const rows = ids.length > 0 ? await prisma.activity.findMany({ where: { ...ofSeeker, ...concerning(ids) } }) : []
  const [shownContacts, shownActivities] = [externalIdsOf(contactRows), externalIdsOf(activityRows)]
  return foldRecord({
    seeker: record.seeker,
    contacts: record.contacts.filter(({ id }) => contactIds.includes(id)),
    activities: rows.map((row) => activityFromRow(row, shownContacts, shownActivities)),
  })
}

/** Activities that concern some of those contacts. */
function concerning(contactIds: readonly string[]): Prisma.ActivityWhereInput {
  const among = { in: [...contactIds] }
  return {
    OR: [
      { contactId: among },
      { introducedContactId: among },
      { otherContactId: among },
      { type: 'update_sent', contactIds: { hasSome: [...contactIds] } },
    ],
  }
}

function externalIdsOf(rows: RowIds): ReadonlyMap<string, string> {
  return new Map([...rows].map(([externalId, id]) => [id, externalId]))
}
