import type { Contact, Prisma } from '../../../generated/prisma/client.ts'
import { inBatches } from '../row/in-batches.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/** Loads contacts with their introducers, and the introducers of those. */
export async function loadWithIntroducers(
  prisma: Prisma.TransactionClient,
  { tenantId, seekerId }: OfSeeker,
  contactIds: readonly string[],
): Promise<readonly Contact[]> {
  if (contactIds.length === 0) return []
  const chain = await prisma.$queryRaw<readonly { readonly id: string }[]>`
    with recursive "chain" as (
      select "id", "introduced_by" from "contact"
      where "tenant_id" = ${tenantId}::uuid and "seeker_id" = ${seekerId}::uuid and "id" = any(${contactIds}::uuid[])
      union
      select "contact"."id", "contact"."introduced_by" from "chain" join "contact" on "contact"."id" = "chain"."introduced_by"
      where "tenant_id" = ${tenantId}::uuid and "seeker_id" = ${seekerId}::uuid
    ) select "id" from "chain"`
  const ofSeeker = { tenantId, seekerId }
  const load = (ids: string[]) => prisma.contact.findMany({ where: { ...ofSeeker, id: { in: ids } } })
  return inBatches(
    chain.map(({ id }) => id),
    load,
  )
}
