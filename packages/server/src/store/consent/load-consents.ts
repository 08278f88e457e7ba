import type { ConsentKind, Prisma } from '../../../generated/prisma/client.ts'
import type { OfSeekers } from '../record/record.ts'

/** Loads the consents that hold now, by the ids of the seekers. */
export async function loadConsents(
  prisma: Prisma.TransactionClient,
  { tenantId, seekerIds }: OfSeekers,
): Promise<ReadonlyMap<string, readonly ConsentKind[]>> {
  const where = { tenantId, seekerId: { in: [...seekerIds] }, withdrawnAt: null }
  const consents = await prisma.consent.findMany({ where, select: { seekerId: true, kind: true } })
  const given = Map.groupBy(consents, ({ seekerId }) => seekerId)
  return new Map(seekerIds.map((id) => [id, (given.get(id) ?? []).map(({ kind }) => kind)]))
}
