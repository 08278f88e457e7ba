import type { Result } from '@tiecraft/core'
import { eraseSubjects } from '../audit/erase-subjects.ts'
import type { Caller } from '../caller.ts'
import { eraseAnswers } from '../idempotency/erase-answers.ts'
import { recordRemovals } from '../record/store-changes.ts'
import { uuidOf } from '../row/uuid.ts'
import { changeSeeker } from './change-seeker.ts'

/** Erases a stored seeker with everything stored of them, and returns the portal's own id. */
export async function removeSeeker(seekerId: string, caller: Caller): Promise<Result<string>> {
  const result = await changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const { tenantId, seekerId: id } = ofSeeker
    const { externalId } = await prisma.seeker.delete({ where: { tenantId_id: { tenantId, id } } })
    // Removing the seeker implies removing the rest, which needs no entry of its own.
    await prisma.removal.deleteMany({ where: ofSeeker })
    await eraseAnswers(prisma, ofSeeker)
    await eraseSubjects(prisma, ofSeeker, caller.pseudonymOf)
    await recordRemovals(prisma, ofSeeker, { kind: 'seeker', entries: [{ id, externalId }], now: caller.now })
    return { success: true, value: externalId }
  })
  caller.release(uuidOf(seekerId))
  return result
}
