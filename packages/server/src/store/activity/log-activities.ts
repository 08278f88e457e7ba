import type { Result } from '@tiecraft/core'
import { checkActivities, idsInActivities, readActivities } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import type { Caller } from '../caller.ts'
import { loadNamed } from '../record/load-named.ts'
import { refusalIn } from '../row/refusal-of.ts'
import { newUuid } from '../row/uuid.ts'
import { changeSeeker, type OfSeeker } from '../seeker/change-seeker.ts'
import { advanceSummaries } from '../summary/advance-summaries.ts'
import { activityToRow } from './activity-row.ts'

/** Stores activities of a seeker, all or none, and returns the ids of their rows. */
export function logActivities(seekerId: string, input: unknown, caller: Caller): Promise<Result<readonly string[]>> {
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const logged = await insertActivities(prisma, ofSeeker, { input, now: caller.now })
    return logged.success ? logged : refusalIn('activities', logged)
  })
}

/** Stores activities within a change of their seeker. */
export async function insertActivities(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { input, now }: { readonly input: unknown; readonly now: Date },
): Promise<Result<readonly string[]>> {
  const read = readActivities(input)
  if (!read.success) return read
  const { contactRows, ...named } = await loadNamed(prisma, ofSeeker, idsInActivities(read.value))
  const checked = checkActivities(read.value, { now, ...named })
  if (!checked.success) return checked
  const activities = checked.value
  const activityRows = new Map(named.activityRows)
  for (const { id } of activities) activityRows.set(id, newUuid())
  const rows = activities.map((activity) => ({ ...activityToRow(activity, contactRows, activityRows), ...ofSeeker }))
  await prisma.activity.createMany({ data: rows })
  await advanceSummaries(prisma, ofSeeker, { activities, contactRows, activityRows })
  return { success: true, value: rows.map(({ id }) => id) }
}
