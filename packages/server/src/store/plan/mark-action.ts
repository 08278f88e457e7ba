import { type ActionMark, parseActionMark, type Result } from '@tiecraft/core'
import type { Caller } from '../caller.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'

export type Marked = { readonly seekerId: string; readonly mark: ActionMark }

/** Marks a planned action; a later mark replaces it. */
export async function markAction(
  { seekerId, mark }: { readonly seekerId: string; readonly mark: unknown },
  caller: Caller,
): Promise<Result<Marked>> {
  const parsed = parseActionMark(mark, caller)
  if (!parsed.success) return parsed
  const { actionId, status, at: markedAt, until = null, minutes: minutesTaken = null } = parsed.value
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const { tenantId } = ofSeeker
    const said = { status, markedAt, until, minutesTaken }
    await prisma.planAction.upsert({
      where: { tenantId_seekerId_actionId: { tenantId, seekerId: ofSeeker.seekerId, actionId } },
      create: { ...ofSeeker, actionId, ...said },
      update: said,
    })
    return { success: true, value: { seekerId: ofSeeker.seekerId, mark: parsed.value } }
  })
}
