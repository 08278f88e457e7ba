import type { Prisma } from '../../../generated/prisma/client.ts'
import type { OfSeekers } from '../record/record.ts'
import { preferencesFromRow } from './seeker-row.ts'

/** Loads the languages that some seekers prefer, by their ids. */
export async function loadLocales(
  prisma: Prisma.TransactionClient,
  { tenantId, seekerIds }: OfSeekers,
): Promise<ReadonlyMap<string, { readonly locale: string | undefined }>> {
  const seekers = await prisma.seeker.findMany({
    where: { tenantId, id: { in: [...seekerIds] } },
    select: { id: true, preferences: true },
  })
  return new Map(seekers.map((seeker) => [seeker.id, { locale: preferencesFromRow(seeker)?.locale }]))
}
