import type { NamedIds, RecordContext } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { type RowIds, rowIdsOf } from '../row/row-ids.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/** The entries that core validates against, and the ids of their rows. */
export type Named = Required<Pick<RecordContext, 'contacts' | 'activityIds'>> & {
  readonly contactRows: RowIds
  readonly activityRows: RowIds
}

type NamedRow = { readonly id: string; readonly externalId: string }
type NamedContact = NamedRow & { readonly knownSince: Date | null }

/** Loads a seeker's contacts and activities of some ids. */
export async function loadNamed(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { contactIds, activityIds }: NamedIds,
): Promise<Named> {
  const [contacts, activities] = await Promise.all([
    loadNamedContacts(prisma, ofSeeker, contactIds),
    loadNamedActivities(prisma, ofSeeker, activityIds),
  ])
  return namedOf(contacts, activities)
}

/** What core validates against, of rows of contacts and activities. */
export function namedOf(contacts: readonly NamedContact[], activities: readonly NamedRow[]): Named {
  return {
    contacts: new Map(contacts.map(({ externalId, knownSince }) => [externalId, knownSince ?? undefined])),
    activityIds: new Set(activities.map(({ externalId }) => externalId)),
    contactRows: rowIdsOf(contacts),
    activityRows: rowIdsOf(activities),
  }
}

// One parameter for all ids: Prisma takes its time for many.

async function loadNamedContacts(
  prisma: Prisma.TransactionClient,
  { tenantId, seekerId }: OfSeeker,
  externalIds: readonly string[],
): Promise<readonly NamedContact[]> {
  if (externalIds.length === 0) return []
  return prisma.$queryRaw<readonly NamedContact[]>`
    select "id", "external_id" as "externalId", "known_since" as "knownSince" from "contact"
    where "tenant_id" = ${tenantId}::uuid and "seeker_id" = ${seekerId}::uuid
      and "external_id" = any(${externalIds}::text[])`
}

async function loadNamedActivities(
  prisma: Prisma.TransactionClient,
  { tenantId, seekerId }: OfSeeker,
  externalIds: readonly string[],
): Promise<readonly NamedRow[]> {
  if (externalIds.length === 0) return []
  return prisma.$queryRaw<readonly NamedRow[]>`
    select "id", "external_id" as "externalId" from "activity"
    where "tenant_id" = ${tenantId}::uuid and "seeker_id" = ${seekerId}::uuid
      and "external_id" = any(${externalIds}::text[])`
}
