import type { Result } from '@tiecraft/core'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Caller } from '../caller.ts'
import { refusalOf } from '../row/refusal-of.ts'
import { uuidOf } from '../row/uuid.ts'

/** What every row of a seeker carries. */
export type OfSeeker = { readonly tenantId: string; readonly seekerId: string }

type Change<Value> = (prisma: Prisma.TransactionClient, ofSeeker: OfSeeker) => Promise<Result<Value>>

/**
 * Changes what is stored of a seeker, whole or not at all, one change of a seeker after the other.
 *
 * A change that refuses must not have written anything yet. Says so where there is no such seeker.
 */
export async function changeSeeker<Value>(
  seekerId: string,
  caller: Caller,
  change: Change<Value>,
): Promise<Result<Value>> {
  const { tenantId, access, invalidate } = caller
  const id = uuidOf(seekerId)
  const unknown = refusalOf({ code: 'unknown_seeker', path: ['seekerId'], seekerId })
  if (access.seekerId !== undefined && access.seekerId !== id) return unknown
  const result = await caller.change(async (transaction) => {
    const ofSeeker = { tenantId, seekerId: id }
    if (!(await lockSeeker(transaction, ofSeeker))) return unknown
    const changed = await change(transaction, ofSeeker)
    if (changed.success) await recordAudit(transaction, caller, id)
    return changed
  }, id)
  invalidate()
  return result
}

/** Keeps everyone else from changing a seeker until the transaction ends; says whether there is one. */
export async function lockSeeker(prisma: Prisma.TransactionClient, { tenantId, seekerId }: OfSeeker): Promise<boolean> {
  const locked = await prisma.$queryRaw<readonly unknown[]>`
    select 1 from "seeker" where "tenant_id" = ${tenantId}::uuid and "id" = ${seekerId}::uuid for no key update`
  return locked.length > 0
}
