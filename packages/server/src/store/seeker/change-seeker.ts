import type { Result } from '@tiecraft/core'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Caller } from '../caller.ts'
import { refusalOf } from '../row/refusal-of.ts'
import { uuidOf } from '../row/uuid.ts'

/** The key columns of every row of a seeker. */
export type OfSeeker = { readonly tenantId: string; readonly seekerId: string }

type Change<Value> = (prisma: Prisma.TransactionClient, ofSeeker: OfSeeker) => Promise<Result<Value>>

/**
 * Changes stored data of a seeker in one transaction; changes of one seeker run one after the other.
 *
 * A change that refuses must not have written anything. Refuses where there is no such seeker.
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

/** Locks a seeker against other changes until the transaction ends; returns whether the seeker exists. */
export async function lockSeeker(prisma: Prisma.TransactionClient, { tenantId, seekerId }: OfSeeker): Promise<boolean> {
  const locked = await prisma.$queryRaw<readonly unknown[]>`
    select 1 from "seeker" where "tenant_id" = ${tenantId}::uuid and "id" = ${seekerId}::uuid for no key update`
  return locked.length > 0
}
