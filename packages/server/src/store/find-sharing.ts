import type { Prisma } from '../../generated/prisma/client.ts'
import { type Sharing, sharingBy } from '../access/sharing.ts'
import type { OfSeeker } from './change-seeker.ts'

/** What a seeker shares with advisers now. */
export async function findSharing(
  prisma: Prisma.TransactionClient,
  { tenantId, seekerId }: OfSeeker,
): Promise<Sharing> {
  const where = { tenantId, seekerId, withdrawnAt: null }
  const consents = await prisma.consent.findMany({ where, select: { kind: true } })
  return sharingBy(consents.map(({ kind }) => kind))
}
