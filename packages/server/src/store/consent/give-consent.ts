import type { Result } from '@tiecraft/core'
import type { ConsentKind } from '../../../generated/prisma/client.ts'
import type { Caller } from '../caller.ts'
import { newUuid } from '../row/uuid.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'

/** A kind of consent of a seeker. */
export type ConsentOf = { readonly seekerId: string; readonly kind: ConsentKind }

/** Gives a consent and returns its row; a consent that holds already stays unchanged. */
export function giveConsent({ seekerId, kind }: ConsentOf, caller: Caller): Promise<Result<string>> {
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const held = await prisma.consent.findFirst({ where: { ...ofSeeker, kind, withdrawnAt: null } })
    if (held) return { success: true, value: held.id }
    const id = newUuid()
    const data = { ...ofSeeker, id, kind, givenAt: caller.now, givenBy: caller.access.role }
    await prisma.consent.create({ data })
    return { success: true, value: id }
  })
}

/** Withdraws a consent and returns its row, if there was one. */
export function withdrawConsent({ seekerId, kind }: ConsentOf, caller: Caller): Promise<Result<string | undefined>> {
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const data = { withdrawnAt: caller.now, withdrawnBy: caller.access.role }
    const where = { ...ofSeeker, kind, withdrawnAt: null }
    const [withdrawn] = await prisma.consent.updateManyAndReturn({ where, data, select: { id: true } })
    return { success: true, value: withdrawn?.id }
  })
}
