import type { Result } from '@tiecraft/core'
import type { Context } from '../../request/context.ts'
import { recordRemovals } from '../record/store-changes.ts'
import { changeSeeker } from './change-seeker.ts'

/** Removes a stored seeker with everything stored of them, and returns the portal's own id. */
export function removeSeeker(seekerId: string, context: Context): Promise<Result<string>> {
  return changeSeeker(seekerId, context, async (prisma, ofSeeker) => {
    const { tenantId, seekerId: id } = ofSeeker
    const { externalId } = await prisma.seeker.delete({ where: { tenantId_id: { tenantId, id } } })
    // Whoever removes the seeker removes the rest as well: it needs no word of its own.
    await prisma.removal.deleteMany({ where: ofSeeker })
    await prisma.idempotencyRecord.deleteMany({ where: ofSeeker })
    await recordRemovals(prisma, ofSeeker, { kind: 'seeker', entries: [{ id, externalId }], now: context.now })
    return { success: true, value: externalId }
  })
}
