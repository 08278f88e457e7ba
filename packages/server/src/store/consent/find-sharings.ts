import type { Prisma } from '../../../generated/prisma/client.ts'
import { type Sharing, sharingBy } from '../../access/sharing.ts'
import type { OfSeekers } from '../record/record.ts'

/** What seekers share with advisers now, by their ids. */
export async function findSharings(
  prisma: Prisma.TransactionClient,
  { tenantId, seekerIds }: OfSeekers,
): Promise<ReadonlyMap<string, Sharing>> {
  const where = { tenantId, seekerId: { in: [...seekerIds] }, withdrawnAt: null }
  const consents = await prisma.consent.findMany({ where, select: { seekerId: true, kind: true } })
  const given = Map.groupBy(consents, ({ seekerId }) => seekerId)
  return new Map(seekerIds.map((id) => [id, sharingBy((given.get(id) ?? []).map(({ kind }) => kind))]))
}
