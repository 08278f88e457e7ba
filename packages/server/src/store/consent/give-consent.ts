import type { Result } from '@tiecraft/core'
import type { ConsentKind } from '../../../generated/prisma/client.ts'
import type { Context } from '../../request/context.ts'
import { newUuid } from '../row/uuid.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'

/** Who agrees to what, or no longer does. */
export type ConsentOf = { readonly seekerId: string; readonly kind: ConsentKind }

/** Notes that a seeker agrees to something and returns the consent's row; one that holds already stays. */
export function giveConsent({ seekerId, kind }: ConsentOf, context: Context): Promise<Result<string>> {
  return changeSeeker(seekerId, context, async (prisma, ofSeeker) => {
    const held = await prisma.consent.findFirst({ where: { ...ofSeeker, kind, withdrawnAt: null } })
    if (held) return { success: true, value: held.id }
    const id = newUuid()
    const data = { ...ofSeeker, id, kind, givenAt: context.now, givenBy: context.access.role }
    await prisma.consent.create({ data })
    return { success: true, value: id }
  })
}

/** Notes that a seeker no longer agrees to something, and returns the consent's row if there was one. */
export function withdrawConsent({ seekerId, kind }: ConsentOf, context: Context): Promise<Result<string | undefined>> {
  return changeSeeker(seekerId, context, async (prisma, ofSeeker) => {
    const data = { withdrawnAt: context.now, withdrawnBy: context.access.role }
    const where = { ...ofSeeker, kind, withdrawnAt: null }
    const [withdrawn] = await prisma.consent.updateManyAndReturn({ where, data, select: { id: true } })
    return { success: true, value: withdrawn?.id }
  })
}
