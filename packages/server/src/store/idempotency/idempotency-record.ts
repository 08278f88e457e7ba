import { deserialize, serialize } from 'node:v8'
import type { IdempotencyRecord, Prisma } from '../../../generated/prisma/client.ts'
import type { KeyedRequest } from './idempotency-key.ts'

/** How long a key is stored, in hours. */
const retentionHours = 24

/** How many expired records each new one removes, so that neither records nor long statements accumulate. */
const maxSwept = 100

type Claim = KeyedRequest & { readonly tenantId: string; readonly now: Date }

const expiryLimit = (now: Date): Date => new Date(now.getTime() - retentionHours * 3_600_000)

/**
 * Claims a key within the transaction of the change, and returns whether it was free.
 *
 * Waits for a concurrent claim: if that change fails, the key is free.
 */
export async function claimKey(
  prisma: Prisma.TransactionClient,
  { tenantId, id, parameters, now }: Claim,
): Promise<boolean> {
  const outdated = expiryLimit(now)
  const claimed = await prisma.$executeRaw`
    with "swept" as (
      delete from "idempotency_record" where "tenant_id" = ${tenantId}::uuid and "id" in (
        select "id" from "idempotency_record"
        where "tenant_id" = ${tenantId}::uuid and "created_at" <= ${outdated} and "id" <> ${id}
        limit ${maxSwept} for update skip locked
      )
    )
    insert into "idempotency_record" ("tenant_id", "id", "parameters", "created_at")
    values (${tenantId}::uuid, ${id}, ${parameters}, ${now})
    on conflict ("tenant_id", "id") do update
      set "parameters" = excluded."parameters", "created_at" = excluded."created_at", "answer" = null, "seeker_id" = null
      where "idempotency_record"."created_at" <= ${outdated}`
  return claimed > 0
}

type Of = { readonly tenantId: string; readonly id: string }

/** Frees a key again, within the transaction that claimed it. */
export async function releaseKey(prisma: Prisma.TransactionClient, of: Of): Promise<void> {
  await prisma.idempotencyRecord.delete({ where: { tenantId_id: of } })
}

/** Stores which seeker a change was about, within its transaction. */
export async function noteSeekerOf(prisma: Prisma.TransactionClient, of: Of, seekerId: string): Promise<void> {
  await prisma.idempotencyRecord.update({ where: { tenantId_id: of }, data: { seekerId } })
}

/** Stores the answer to the request of a key, unless the seeker was removed meanwhile. */
export async function keepAnswer(prisma: Prisma.TransactionClient, of: Of, answer: unknown): Promise<void> {
  await prisma.idempotencyRecord.updateMany({ where: of, data: { answer: new Uint8Array(serialize(answer)) } })
}

/** The condition for a key's record that has not expired. */
export function isKept({ createdAt }: Pick<IdempotencyRecord, 'createdAt'>, now: Date): boolean {
  return createdAt > expiryLimit(now)
}

/** The stored answer; undefined where there is none. */
export function answerOf({ answer }: Pick<IdempotencyRecord, 'answer'>): unknown {
  return answer === null ? undefined : deserialize(answer)
}
