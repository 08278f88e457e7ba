import type { Prisma } from '../../../generated/prisma/client.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/**
 * Erases the stored answers of mutations about a seeker, and those about several that name this one.
 *
 * The keys stay, so that nothing is done twice; a client that sends one again learns that the answer is lost.
 */
export async function eraseAnswers(prisma: Prisma.TransactionClient, { tenantId, seekerId }: OfSeeker): Promise<void> {
  await prisma.$executeRaw`
    update "idempotency_record" set "answer" = null
    where "tenant_id" = ${tenantId}::uuid and "answer" is not null
      and ("seeker_id" = ${seekerId}::uuid or position(convert_to(${seekerId}, 'UTF8') in "answer") > 0)`
}
