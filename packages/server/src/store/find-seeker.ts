import type { Result } from '@tiecraft/core'
import type { Context } from '../context.ts'
import { refusalOf } from './refusal-of.ts'
import { uuidOf } from './uuid.ts'

/** What every row of a seeker carries. */
export type OfSeeker = { readonly tenantId: string; readonly seekerId: string }

/** The stored seeker that something is to be added to, or that there is none of that id. */
export async function findSeeker(seekerId: string, { prisma, tenantId }: Context): Promise<Result<OfSeeker>> {
  const id = uuidOf(seekerId)
  const seeker = await prisma.seeker.findUnique({ where: { tenantId_id: { tenantId, id } }, select: { id: true } })
  if (!seeker) return refusalOf({ code: 'unknown_seeker', path: ['seekerId'], seekerId })
  return { success: true, value: { tenantId, seekerId: id } }
}
