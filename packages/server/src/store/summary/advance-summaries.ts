import type { Activity } from '@tiecraft/core'
import { contactIdsOf, foldActivities, type RecordSummary } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { markSensitiveUpdates } from '../activity/mark-sensitive-updates.ts'
import { contactFromRow } from '../contact/contact-row.ts'
import { loadRecord, loadSeeker } from '../record/record.ts'
import { inBatches } from '../row/in-batches.ts'
import { type RowIds, requireRowId } from '../row/row-ids.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { seekerFromRow } from '../seeker/seeker-row.ts'
import { replayLogs } from './replay-logs.ts'
import { contactSummariesOf, replaySummaries, saveContactSummaries, saveHours } from './save-summaries.ts'
import { activitiesNamedIn, areOfCurrentVersion, hoursFromRow, summariesFromRows } from './summary-row.ts'

/** Activities just stored, and the rows of them and of everything that they name. */
export type StoredActivities = {
  readonly activities: readonly Activity[]
  readonly contactRows: RowIds
  readonly activityRows: RowIds
}

/**
 * Updates the summaries by activities that were just stored.
 *
 * A late entry replays the log of its contacts. Where another version of core folded a summary, the whole log is replayed.
 */
export async function advanceSummaries(
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
  const before = await loadBefore(prisma, ofSeeker, stored)
  if (!before) return replaySummaries(prisma, ofSeeker, await loadRecord(prisma, ofSeeker))
  const [after, late] = foldActivities(before.record, activities)
  const isLate = new Set(late)
  const current = after.contacts.map(({ id }) => id).filter((id) => !isLate.has(id))
  const activityRows = new Map([...before.activityRows, ...stored.activityRows])
  await saveContactSummaries(prisma, ofSeeker, contactSummariesOf(after, current), { ...stored, activityRows })
  const lateRows = late.map((id) => requireRowId(stored.contactRows, id))
  await replayLogs(prisma, ofSeeker, lateRows)
  await saveHours(prisma, ofSeeker, after.hours)
}

type Before = {
  /** The contacts of the new activities with their summaries, and the hours. */
  readonly record: RecordSummary
  /** The rows of the activities that the summaries name. */
  readonly activityRows: RowIds
}

/** Loads what was stored before for the contacts of the new activities; undefined if another version folded any of it. */
async function loadBefore(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { activities, contactRows }: StoredActivities,
): Promise<Before | undefined> {
  const ids = [...new Set(activities.flatMap(contactIdsOf))].map((id) => requireRowId(contactRows, id))
  const [seeker, rows, log] = await Promise.all([
    loadSeeker(prisma, ofSeeker),
    inBatches(ids, (batch) =>
      prisma.contact.findMany({ where: { ...ofSeeker, id: { in: batch } }, include: { summary: true } }),
    ),
    prisma.logSummary.findUnique({ where: { tenantId_seekerId: ofSeeker } }),
  ])
  if (!areOfCurrentVersion([log, ...rows.map(({ summary }) => summary)])) return undefined
  // Folding does not depend on who introduced them, nor on appointments.
  const introducers = new Map<string, string>()
  return {
    record: {
      seeker: seekerFromRow(seeker),
      contacts: rows.map((row) => contactFromRow(row, introducers)),
      targetEmployers: [],
      ...summariesFromRows(rows, 'portal'),
      appointments: [],
      milestones: [],
      hours: hoursFromRow(log),
    },
    activityRows: new Map(rows.flatMap(({ summary }) => (summary ? activitiesNamedIn(summary) : []))),
  }
}
