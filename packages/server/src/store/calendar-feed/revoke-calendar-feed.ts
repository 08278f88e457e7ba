import type { Result } from '@tiecraft/core'
import type { Caller } from '../caller.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'

/** Revokes the address of a seeker's calendar at once, if there is one, and returns the id of the seeker. */
export function revokeCalendarFeed(seekerId: string, caller: Caller): Promise<Result<string>> {
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    await prisma.calendarFeed.deleteMany({ where: ofSeeker })
    return { success: true, value: ofSeeker.seekerId }
  })
}
