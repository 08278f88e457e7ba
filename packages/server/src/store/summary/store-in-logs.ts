import type { Activity } from '@tiecraft/core'
import { foldActivities, type RecordSummary } from '@tiecraft/core/storage'
import type { Activity as ActivityRow, Prisma } from '../../../generated/prisma/client.ts'
import { markSensitiveUpdates } from '../activity/mark-sensitive-updates.ts'
import { contactFromRow } from '../contact/contact-row.ts'
import { loadRecord } from '../record/record.ts'
import { insertOf, replacementOf, runTogether } from '../row/insert-rows.ts'
import { requireRowId, rowIdsOf } from '../row/row-ids.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import type { NamedLogs } from './load-named-logs.ts'
import { replayLogs } from './replay-logs.ts'
import { contactSummariesOf, contactSummaryRows, hoursReplacement, replaySummaries } from './save-summaries.ts'
import { activitiesNamedIn, areOfCurrentVersion, hoursFromRow, summariesFromRows } from './summary-row.ts'

/** New activities, their rows, and the logs that they belong to, as these were before. */
export type NewActivities = {
  readonly activities: readonly Activity[]
  readonly rows: readonly ActivityRow[]
  readonly logs: NamedLogs
}

/**
 * Inserts activities and updates the summaries of the logs that they belong to, by one statement.
 *
 * A late entry replays the log of its contacts. Where another version of core folded a summary, the whole log is replayed.
 */
export async function storeInLogs(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { activities, rows, logs }: NewActivities,
): Promise<void> {
  if (rows.length === 0) return
  const before = logsBefore(logs)
  const [after, late = []] = before ? foldActivities(before, activities) : []
  const inserts = [await insertOf('activity', rows)]
  if (before && after) {
    const isLate = new Set(late)
    const current = after.contacts.map(({ id }) => id).filter((id) => !isLate.has(id))
    const summaries = contactSummariesOf(after, current)
    const ids = { contactRows: logs.contactRows, activityRows: activityRowsIn(logs, rows) }
    if (summaries.length > 0) {
      inserts.push(await replacementOf('relationship_summary', contactSummaryRows(ofSeeker, summaries, ids)))
    }
    if (after.hours !== before.hours) inserts.push(await hoursReplacement(ofSeeker, after.hours))
  }
  await runTogether(prisma, inserts)
  const updates = rows.filter(({ type }) => type === 'update_sent').map(({ id }) => id)
  if (updates.length > 0) await markSensitiveUpdates(prisma, ofSeeker, { ids: updates, contactIds: [] })
  if (!after) return replaySummaries(prisma, ofSeeker, await loadRecord(prisma, ofSeeker))
  await replayLogs(
    prisma,
    ofSeeker,
    late.map((id) => requireRowId(logs.contactRows, id)),
  )
}

/** The rows of the activities that summaries can name: those named before, and the new ones. */
function activityRowsIn({ summarized, activityRows }: NamedLogs, rows: readonly ActivityRow[]) {
  const before = summarized.flatMap(({ summary }) => (summary ? activitiesNamedIn(summary) : []))
  return new Map([...before, ...activityRows, ...rowIdsOf(rows)])
}

/** The summaries as they were before, with no more of the record than folding depends on; undefined if another version folded any. */
function logsBefore({ summarized, hours, searchStartedAt }: NamedLogs): RecordSummary | undefined {
  if (!areOfCurrentVersion([hours, ...summarized.map(({ summary }) => summary)])) return undefined
  const introducers = new Map<string, string>()
  return {
    seeker: { id: '', affiliations: [], selfReports: [], ...(searchStartedAt && { searchStartedAt }) },
    contacts: summarized.map((row) => contactFromRow(row, introducers)),
    targetEmployers: [],
    ...summariesFromRows(summarized, 'portal'),
    appointments: [],
    milestones: [],
    hours: hoursFromRow(hours),
  }
}
