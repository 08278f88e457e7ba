import { type Changes, editTargetEmployer, type Result } from '@tiecraft/core'
import { ownRows } from '../../access/own-rows.ts'
import type { Caller } from '../caller.ts'
import { refusalOf } from '../row/refusal-of.ts'
import { uuidOf } from '../row/uuid.ts'
import { versionConflict } from '../row/version-conflict.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'
import { loadTargetEmployers } from './load-target-employers.ts'
import { targetEmployerToRow } from './target-employer-row.ts'

/** The changes to a target employer, and the version that they expect. */
type Update = { readonly targetEmployerId: string; readonly version?: number; readonly changes: Changes }

/** Changes some fields of a stored target employer: an omitted field stays, null clears it. */
export async function updateTargetEmployer(
  { targetEmployerId, version, changes }: Update,
  caller: Caller,
): Promise<Result<string>> {
  const { prisma, tenantId, access } = caller
  const where = { tenantId_id: { tenantId, id: uuidOf(targetEmployerId) }, ...ownRows(access) }
  const unknown = refusalOf({ code: 'unknown_target_employer', path: ['targetEmployerId'], targetEmployerId })
  const found = await prisma.targetEmployer.findUnique({ where, select: { seekerId: true } })
  if (!found) return unknown
  return changeSeeker(found.seekerId, caller, async (transaction, ofSeeker) => {
    const row = await transaction.targetEmployer.findUnique({ where })
    if (!row) return unknown
    const conflict = versionConflict(version, row.version)
    if (conflict) return conflict
    const { targetEmployers } = await loadTargetEmployers(transaction, ofSeeker)
    const edited = editTargetEmployer({ targetEmployers }, { targetEmployerId: row.externalId, changes })
    if (!edited.success) return edited
    const [after] = edited.value.targetEmployers.filter(({ id }) => id === row.externalId)
    if (after) await transaction.targetEmployer.update({ where, data: targetEmployerToRow(after) })
    return { success: true, value: row.id }
  })
}
