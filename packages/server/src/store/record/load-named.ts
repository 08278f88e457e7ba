import type { NamedIds, RecordContext } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { inBatches } from '../row/in-batches.ts'
import { type RowIds, rowIdsOf } from '../row/row-ids.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/** The entries that core validates against, and the ids of their rows. */
export type Named = Required<Pick<RecordContext, 'contacts' | 'activityIds'>> & {
  readonly contactRows: RowIds
  readonly activityRows: RowIds
}

/** Loads a seeker's contacts and activities of some ids. */
export async function loadNamed(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { contactIds, activityIds }: NamedIds,
): Promise<Named> {
  const contacts = await inBatches(contactIds, (ids) =>
    prisma.contact.findMany({
      where: { ...ofSeeker, externalId: { in: ids } },
      select: { id: true, externalId: true, knownSince: true },
    }),
  )
  const activities = await inBatches(activityIds, (ids) =>
    prisma.activity.findMany({
      where: { ...ofSeeker, externalId: { in: ids } },
      select: { id: true, externalId: true },
    }),
  )
  return {
    contacts: new Map(contacts.map(({ externalId, knownSince }) => [externalId, knownSince ?? undefined])),
    activityIds: new Set(activities.map(({ externalId }) => externalId)),
    contactRows: rowIdsOf(contacts),
    activityRows: rowIdsOf(activities),
  }
}
