import { type Changes, editSeeker, type Result } from '@tiecraft/core'
import type { Caller } from '../caller.ts'
import { loadRecord, loadSeeker } from '../record/record.ts'
import { versionConflict } from '../row/version-conflict.ts'
import { replaySummaries } from '../summary/save-summaries.ts'
import { changeSeeker } from './change-seeker.ts'
import { seekerFromRow, seekerToRow, selfReportRows } from './seeker-row.ts'

/** Changes some fields of a stored seeker: an omitted field stays, null clears it. */
export function updateSeeker(
  { seekerId, version, changes }: { readonly seekerId: string; readonly version?: number; readonly changes: Changes },
  caller: Caller,
): Promise<Result<string>> {
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const row = await loadSeeker(prisma, ofSeeker)
    const conflict = versionConflict(version, row.version)
    if (conflict) return conflict
    const edited = editSeeker(seekerFromRow(row), changes, caller)
    if (!edited.success) return edited
    await prisma.selfReport.deleteMany({ where: ofSeeker })
    await prisma.selfReport.createMany({ data: selfReportRows(edited.value).map((it) => ({ ...it, ...ofSeeker })) })
    const { tenantId, seekerId: id } = ofSeeker
    await prisma.seeker.update({ where: { tenantId_id: { tenantId, id } }, data: seekerToRow(edited.value) })
    // Another start of the search counts another part of the log.
    const isOtherSearch = row.searchStartedAt?.getTime() !== edited.value.searchStartedAt?.getTime()
    if (isOtherSearch) await replaySummaries(prisma, ofSeeker, await loadRecord(prisma, ofSeeker))
    return { success: true, value: id }
  })
}
