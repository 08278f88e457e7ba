import type { Result } from '@tiecraft/core'
import { Prisma } from '../../../generated/prisma/client.ts'
import { auditEntries } from '../audit/record-audit.ts'
import type { Caller } from '../caller.ts'
import { changeOrRefuse } from '../row/change-or-refuse.ts'
import { insertOf } from '../row/insert-rows.ts'
import { refusalOf } from '../row/refusal-of.ts'
import { uuidOf } from '../row/uuid.ts'

/** The key columns of every row of a seeker. */
export type OfSeeker = { readonly tenantId: string; readonly seekerId: string }

type Change<Value> = (prisma: Prisma.TransactionClient, ofSeeker: OfSeeker) => Promise<Result<Value>>

/**
 * Changes stored data of a seeker in one transaction; changes of one seeker run one after the other.
 *
 * A change that refuses is rolled back. Refuses where there is no such seeker.
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
  const ofSeeker = { tenantId, seekerId: id }
  const work = async (transaction: Prisma.TransactionClient): Promise<Result<Value>> =>
    (await lockAndRecord(transaction, ofSeeker, caller)) ? change(transaction, ofSeeker) : unknown
  const result = await changeOrRefuse(caller, work, id)
  invalidate()
  return result
}

/** Locks a seeker against other changes until the transaction ends; returns whether the seeker exists. */
export async function lockSeeker(prisma: Prisma.TransactionClient, ofSeeker: OfSeeker): Promise<boolean> {
  const locked = await prisma.$queryRaw<readonly unknown[]>(lockOf(ofSeeker))
  return locked.length > 0
}

/** Locks a seeker and records the change in the audit log, by one statement. */
async function lockAndRecord(prisma: Prisma.TransactionClient, ofSeeker: OfSeeker, caller: Caller): Promise<boolean> {
  const entries = auditEntries(caller, ofSeeker.seekerId)
  if (entries.length === 0) return lockSeeker(prisma, ofSeeker)
  const insert = await insertOf('audit_entry', entries)
  const locked = await prisma.$queryRaw<readonly unknown[]>`
    with "locked" as (${lockOf(ofSeeker)}), "recorded" as (${insert} where exists (select from "locked"))
    select 1 from "locked"`
  return locked.length > 0
}

function lockOf({ tenantId, seekerId }: OfSeeker): Prisma.Sql {
  return Prisma.sql`
    select 1 from "seeker" where "tenant_id" = ${tenantId}::uuid and "id" = ${seekerId}::uuid for no key update`
}
