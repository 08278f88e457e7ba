import type { Contact } from '@tiecraft/core'
import type { ContactTarget } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { loadNamed } from '../record/load-named.ts'
import { type RowIds, requireRowId, rowIdsOf } from '../row/row-ids.ts'
import { externalIdIn, namesIn } from '../row/upserted-row.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { contactFromRow } from './contact-row.ts'
import { loadWithIntroducers } from './load-with-introducers.ts'

/** Loads the contacts that rows of an upsert name, with those who introduced them. */
export async function loadContactTarget(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  rows: readonly object[],
): Promise<ContactTarget & { readonly contactRows: RowIds }> {
  const contactIds = namesIn(rows, ['id', 'introducedBy'])
  const named = await loadNamed(prisma, ofSeeker, { contactIds, activityIds: [] })
  const stored = await loadWithIntroducers(prisma, ofSeeker, [...named.contactRows.values()])
  const externalIds = new Map(stored.map(({ id, externalId }) => [id, externalId]))
  const entries = stored.map((row) => contactFromRow(row, externalIds))
  const contactRows = rowIdsOf(stored)
  const metAnew = contactsMetAnew(rows, entries).map((id) => requireRowId(contactRows, id))
  return {
    contactRows,
    entries,
    versions: new Map(stored.map(({ externalId, version }) => [externalId, version])),
    firstActivityAt: await loadFirstActivities(prisma, ofSeeker, metAnew),
  }
}

/** The ids of stored contacts whom the seeker has known since another moment, as the rows say. */
function contactsMetAnew(rows: readonly object[], stored: readonly Contact[]): readonly string[] {
  const known = new Map(stored.map(({ id, knownSince }) => [id, knownSince?.getTime()]))
  return rows.flatMap((row) => {
    const { knownSince }: { readonly knownSince?: unknown } = row
    const id = externalIdIn(row)
    const isOther = knownSince instanceof Date && id !== undefined && known.has(id)
    return isOther && known.get(id) !== knownSince.getTime() ? id : []
  })
}

/** Loads when the first activity with each contact was, by the portal's own id. */
async function loadFirstActivities(
  prisma: Prisma.TransactionClient,
  { tenantId, seekerId }: OfSeeker,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (ids.length === 0) return new Map()
  const rows = await prisma.$queryRaw<readonly { readonly externalId: string; readonly at: Date }[]>`
    select "contact"."external_id" as "externalId", min("named"."at") as "at" from (
      select "tenant_id", "seeker_id", "contact_id" as "id", "at" from "activity" where "contact_id" = any(${ids}::uuid[])
      union all
      select "tenant_id", "seeker_id", "introduced_contact_id", "at" from "activity" where "introduced_contact_id" = any(${ids}::uuid[])
      union all
      select "tenant_id", "seeker_id", "other_contact_id", "at" from "activity" where "other_contact_id" = any(${ids}::uuid[])
      union all
      select "tenant_id", "seeker_id", unnest("contact_ids"), "at" from "activity"
      where "type" = 'update_sent' and "contact_ids" && ${ids}::uuid[]
    ) as "named" join "contact" using ("tenant_id", "seeker_id", "id")
    where "tenant_id" = ${tenantId}::uuid and "seeker_id" = ${seekerId}::uuid
    group by "contact"."external_id"`
  return new Map(rows.map(({ externalId, at }) => [externalId, at]))
}
