import type { Activity, Result } from '@tiecraft/core'
import { checkActivities, idsInActivities, maxActivities, readActivities } from '@tiecraft/core/storage'
import type { Activity as ActivityRow, Prisma } from '../../../generated/prisma/client.ts'
import type { Caller } from '../caller.ts'
import { newRow } from '../row/new-row.ts'
import { readEntries } from '../row/read-entries.ts'
import { refusalIn } from '../row/refusal-of.ts'
import { newUuid } from '../row/uuid.ts'
import { changeSeeker, type OfSeeker } from '../seeker/change-seeker.ts'
import { loadNamedLogs } from '../summary/load-named-logs.ts'
import { storeInLogs } from '../summary/store-in-logs.ts'
import { activityToRow } from './activity-row.ts'

/** Stores activities of a seeker, all or none, and returns their rows. */
export async function logActivities(
  seekerId: string,
  input: unknown,
  caller: Caller,
): Promise<Result<readonly ActivityRow[]>> {
  const read = await readEntries(input, readActivities, maxActivities)
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    if (!read.success) return refusalIn('activities', read)
    const logged = await insertActivities(prisma, ofSeeker, { activities: read.value, now: caller.now })
    return logged.success ? logged : refusalIn('activities', logged)
  })
}

/** Stores activities within a change of their seeker. */
export async function insertActivities(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { activities, now }: { readonly activities: readonly Activity[]; readonly now: Date },
): Promise<Result<readonly ActivityRow[]>> {
  const logs = await loadNamedLogs(prisma, ofSeeker, idsInActivities(activities))
  const checked = checkActivities(activities, { now, ...logs })
  if (!checked.success) return checked
  const { contactRows } = logs
  const activityRows = new Map(logs.activityRows)
  for (const { id } of activities) activityRows.set(id, newUuid())
  const begin = { ...ofSeeker, ...newRow(), isSensitiveUpdate: false }
  const rows = activities.map((activity) => ({ ...activityToRow(activity, contactRows, activityRows), ...begin }))
  await storeInLogs(prisma, ofSeeker, { logs, activities, rows })
  return { success: true, value: rows }
}
