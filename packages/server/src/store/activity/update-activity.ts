import { editActivity, type Result } from '@tiecraft/core'
import { visibleActivities } from '../../access/visible-rows.ts'
import type { Caller } from '../caller.ts'
import { loadRecord } from '../record/record.ts'
import { storeChanges } from '../record/store-changes.ts'
import { refusalIn, refusalOf } from '../row/refusal-of.ts'
import { uuidOf } from '../row/uuid.ts'
import { versionConflict } from '../row/version-conflict.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'

/** Tells a stored activity anew, whole; its id stays. */
export async function updateActivity(
  {
    activityId,
    version,
    activity,
  }: { readonly activityId: string; readonly version?: number; readonly activity: object },
  caller: Caller,
): Promise<Result<string>> {
  const { tenantId, access } = caller
  const where = { tenantId_id: { tenantId, id: uuidOf(activityId) }, ...visibleActivities(access) }
  const unknown = refusalOf({ code: 'unknown_activity', path: ['activityId'], activityId })
  const found = await caller.prisma.activity.findUnique({ where, select: { seekerId: true } })
  if (!found) return unknown
  return changeSeeker(found.seekerId, caller, async (prisma, ofSeeker) => {
    const row = await prisma.activity.findUnique({ where, select: { id: true, externalId: true, version: true } })
    if (!row) return unknown
    const conflict = versionConflict(version, row.version)
    if (conflict) return conflict
    const stored = await loadRecord(prisma, ofSeeker)
    const edited = editActivity(stored.record, { ...activity, id: row.externalId }, caller)
    if (!edited.success) return refusalIn('activity', edited)
    await storeChanges(prisma, ofSeeker, { stored, after: edited.value, now: caller.now })
    return { success: true, value: row.id }
  })
}
