import { createHash, randomBytes } from 'node:crypto'
import type { Result } from '@tiecraft/core'
import type { Caller } from '../caller.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'

/** A new feed: the secret of its address, which is not stored, and the seeker. */
export type CreatedFeed = { readonly secret: string; readonly seekerId: string }

/** Makes a secret address of a seeker's calendar; the one before is not valid any more. */
export function createCalendarFeed(seekerId: string, caller: Caller): Promise<Result<CreatedFeed>> {
  const secret = randomBytes(32).toString('hex')
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const columns = { hash: hashOfFeed(secret), createdAt: caller.now }
    await prisma.calendarFeed.upsert({
      where: { tenantId_seekerId: ofSeeker },
      create: { ...ofSeeker, ...columns },
      update: columns,
    })
    return { success: true, value: { secret, seekerId: ofSeeker.seekerId } }
  })
}

/** The hash of a secret, which is stored in its place. */
export function hashOfFeed(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
