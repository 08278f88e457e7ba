import { addTargetEmployers as add, type Result } from '@tiecraft/core'
import type { Caller } from '../caller.ts'
import { refusalIn } from '../row/refusal-of.ts'
import { newUuid } from '../row/uuid.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'
import { loadTargetEmployers } from './load-target-employers.ts'
import { targetEmployerToRow } from './target-employer-row.ts'

/** Stores target employers of a seeker, all or none, and returns their rows' ids. */
export function addTargetEmployers(
  seekerId: string,
  input: unknown,
  caller: Caller,
): Promise<Result<readonly string[]>> {
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const { targetEmployers: before } = await loadTargetEmployers(prisma, ofSeeker)
    const added = add({ targetEmployers: before }, input)
    if (!added.success) return refusalIn('targetEmployers', added)
    const rows = added.value.targetEmployers
      .slice(before.length)
      .map((employer) => ({ ...targetEmployerToRow(employer), ...ofSeeker, id: newUuid() }))
    await prisma.targetEmployer.createMany({ data: rows })
    return { success: true, value: rows.map(({ id }) => id) }
  })
}
