import type { Result } from '@tiecraft/core'
import type { Caller } from '../caller.ts'
import { recordRemovals } from '../record/store-changes.ts'
import { changeSeeker } from './change-seeker.ts'

/** Removes a stored seeker with everything stored of them, and returns the portal's own id. */
export function removeSeeker(seekerId: string, caller: Caller): Promise<Result<string>> {
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const { tenantId, seekerId: id } = ofSeeker
    const { externalId } = await prisma.seeker.delete({ where: { tenantId_id: { tenantId, id } } })
    // Removing the seeker implies removing the rest, which needs no entry of its own.
    await prisma.removal.deleteMany({ where: ofSeeker })
    await prisma.idempotencyRecord.deleteMany({ where: ofSeeker })
    await recordRemovals(prisma, ofSeeker, { kind: 'seeker', entries: [{ id, externalId }], now: caller.now })
    return { success: true, value: externalId }
  })
}
