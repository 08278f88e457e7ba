import { type Issue, type Result, removeTargetEmployers as remove } from '@tiecraft/core'
import type { Caller } from '../caller.ts'
import { recordRemovals } from '../record/store-changes.ts'
import { requireRowId } from '../row/row-ids.ts'
import { uuidOf } from '../row/uuid.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'
import { loadTargetEmployers } from './load-target-employers.ts'

/** What to remove: rows of one seeker, by their ids. */
type Removal = { readonly seekerId: string; readonly targetEmployerIds: readonly string[] }

/** Removes stored target employers of a seeker, all or none, and returns the portal's own ids. */
export function removeTargetEmployers(
  { seekerId, targetEmployerIds }: Removal,
  caller: Caller,
): Promise<Result<readonly string[]>> {
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const { targetEmployers, employerRows } = await loadTargetEmployers(prisma, ofSeeker)
    const externalIds = new Map([...employerRows].map(([externalId, id]) => [id, externalId]))
    const [first, ...rest] = targetEmployerIds.flatMap((targetEmployerId, index): Issue[] =>
      externalIds.has(uuidOf(targetEmployerId))
        ? []
        : [{ code: 'unknown_target_employer', path: ['targetEmployerIds', index], targetEmployerId }],
    )
    if (first) return { success: false, issues: [first, ...rest] }
    const named = targetEmployerIds.map((id) => externalIds.get(uuidOf(id)) ?? '')
    const removed = remove({ targetEmployers }, named)
    if (!removed.success) return removed
    const entries = [...new Set(named)].map((externalId) => ({
      id: requireRowId(employerRows, externalId),
      externalId,
    }))
    await prisma.targetEmployer.deleteMany({ where: { ...ofSeeker, id: { in: entries.map(({ id }) => id) } } })
    await recordRemovals(prisma, ofSeeker, { kind: 'target_employer', entries, now: caller.now })
    return { success: true, value: named }
  })
}
