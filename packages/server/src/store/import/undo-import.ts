import { parseRecord, type Result } from '@tiecraft/core'
import { type ImportBatch, type UndoLeftover, undoImport as undo } from '@tiecraft/core/intake'
import type { Caller } from '../caller.ts'
import { loadRecord } from '../record/record.ts'
import { recordRemovals, storeChanges } from '../record/store-changes.ts'
import { refusalIn } from '../row/refusal-of.ts'
import { requireRowId } from '../row/row-ids.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'

/** Takes back what an import stored in one transaction, and returns what of it stays. */
export function undoImport(
  { seekerId, batch }: { readonly seekerId: string; readonly batch: ImportBatch },
  caller: Caller,
): Promise<Result<readonly UndoLeftover[]>> {
  return changeSeeker<readonly UndoLeftover[]>(seekerId, caller, async (prisma, ofSeeker) => {
    const { now } = caller
    const stored = await loadRecord(prisma, ofSeeker)
    const { record, left } = undo(stored.record, batch)
    const checked = parseRecord(record, { now })
    if (!checked.success) return refusalIn('batch', checked)
    await storeChanges(prisma, ofSeeker, { stored, after: record, now })
    const kept = new Set(record.targetEmployers?.map(({ id }) => id))
    const gone = (stored.record.targetEmployers ?? []).filter(({ id }) => !kept.has(id))
    const entries = gone.map(({ id }) => ({ id: requireRowId(stored.employerRows, id), externalId: id }))
    if (entries.length > 0)
      await prisma.targetEmployer.deleteMany({ where: { ...ofSeeker, id: { in: entries.map(({ id }) => id) } } })
    await recordRemovals(prisma, ofSeeker, { kind: 'target_employer', entries, now })
    return { success: true, value: left }
  })
}
