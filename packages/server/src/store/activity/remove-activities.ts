import { type Issue, type Result, removeActivities as remove } from '@tiecraft/core'
import type { Caller } from '../caller.ts'
import { loadPart } from '../record/load-part.ts'
import { storeChanges } from '../record/store-changes.ts'
import { inBatches } from '../row/in-batches.ts'
import { uuidOf } from '../row/uuid.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'
import { withThanksFor } from './activities-of-contacts.ts'

/** Removes stored activities of a seeker, all or none, and returns the portal's own ids. */
export function removeActivities(
  { seekerId, activityIds }: { readonly seekerId: string; readonly activityIds: readonly string[] },
  caller: Caller,
): Promise<Result<readonly string[]>> {
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const found = await inBatches([...new Set(activityIds.map(uuidOf))], (ids) =>
      prisma.activity.findMany({ where: { ...ofSeeker, id: { in: ids } } }),
    )
    const externalIds = new Map(found.map(({ id, externalId }) => [id, externalId]))
    const [first, ...rest] = activityIds.flatMap((activityId, index): Issue[] =>
      externalIds.has(uuidOf(activityId))
        ? []
        : [{ code: 'unknown_activity', path: ['activityIds', index], activityId }],
    )
    if (first) return { success: false, issues: [first, ...rest] }
    const activities = await withThanksFor(prisma, ofSeeker, found)
    const stored = await loadPart(prisma, ofSeeker, { contacts: [], activities })
    const removed = remove(stored.record, [...externalIds.values()])
    if (!removed.success) return removed
    await storeChanges(prisma, ofSeeker, { stored, after: removed.value, now: caller.now })
    return { success: true, value: activityIds.map((id) => externalIds.get(uuidOf(id)) ?? '') }
  })
}
