import { deserialize, serialize } from 'node:v8'
import type { IdempotencyRecord, Prisma } from '../../../generated/prisma/client.ts'
import type { KeyedRequest } from './idempotency-key.ts'

/** How long a key is kept, in hours. */
const keptHours = 24

/** So many outdated records go with each new one, so that none of them stays for long and no change takes long. */
const maxSwept = 100

type Claim = KeyedRequest & { readonly tenantId: string; readonly now: Date }

const endOfKeeping = (now: Date): Date => new Date(now.getTime() - keptHours * 3_600_000)

/**
 * Claims a key within the transaction of the change, and returns whether it was free.
 *
 * Waits for a concurrent claim: if that change fails, the key is free.
 */
export async function claimKey(
  prisma: Prisma.TransactionClient,
  { tenantId, id, parameters, now }: Claim,
): Promise<boolean> {
  const outdated = endOfKeeping(now)
  await prisma.$executeRaw`
    delete from "idempotency_record" where "tenant_id" = ${tenantId}::uuid and "id" in (
      select "id" from "idempotency_record" where "tenant_id" = ${tenantId}::uuid and "created_at" <= ${outdated}
      limit ${maxSwept} for update skip locked
    )`
  const claimed = await prisma.$executeRaw`
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

/** Says whom a change was about, within the transaction that makes it. */
export async function noteSeekerOf(prisma: Prisma.TransactionClient, of: Of, seekerId: string): Promise<void> {
  await prisma.idempotencyRecord.update({ where: { tenantId_id: of }, data: { seekerId } })
}

/** Keeps the answer to what was sent under a key; of a seeker removed meanwhile there is none to keep. */
export async function keepAnswer(prisma: Prisma.TransactionClient, of: Of, answer: unknown): Promise<void> {
  await prisma.idempotencyRecord.updateMany({ where: of, data: { answer: new Uint8Array(serialize(answer)) } })
}

/** What was sent under a key, as long as it is kept. */
export function isKept({ createdAt }: Pick<IdempotencyRecord, 'createdAt'>, now: Date): boolean {
  return createdAt > endOfKeeping(now)
}

/** The answer that was kept; undefined where there is none. */
export function answerOf({ answer }: Pick<IdempotencyRecord, 'answer'>): unknown {
  return answer === null ? undefined : deserialize(answer)
}
