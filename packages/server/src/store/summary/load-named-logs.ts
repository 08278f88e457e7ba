import type { NamedIds } from '@tiecraft/core/storage'
import type { LogSummary, Prisma } from '../../../generated/prisma/client.ts'
import { type Named, namedOf } from '../record/load-named.ts'
import { inBatches } from '../row/in-batches.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/** A contact with the summary of their log. */
type SummarizedRow = Prisma.ContactGetPayload<{ include: { summary: true } }>

/** What new activities name, and the summaries that they change. */
export type NamedLogs = Named & {
  readonly summarized: readonly SummarizedRow[]
  readonly hours: Pick<LogSummary, 'foldVersion' | 'hours'> | null
  readonly searchStartedAt: Date | null
}

/** Loads the contacts and activities of some ids, the summaries of these contacts, and the hours logged. */
export async function loadNamedLogs(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { contactIds, activityIds }: NamedIds,
): Promise<NamedLogs> {
  const [{ activityRows, ...log }, summarized] = await Promise.all([
    loadLog(prisma, ofSeeker, activityIds),
    inBatches(contactIds, (ids) =>
      prisma.contact.findMany({ where: { ...ofSeeker, externalId: { in: ids } }, include: { summary: true } }),
    ),
  ])
  const activities = Object.entries(activityRows).map(([externalId, id]) => ({ id, externalId }))
  return { ...namedOf(summarized, activities), ...log, summarized }
}

/** What a log has of its own; the rows of its named activities by the portal's own ids. */
type Log = Pick<NamedLogs, 'hours' | 'searchStartedAt'> & { readonly activityRows: Readonly<Record<string, string>> }

async function loadLog(
  prisma: Prisma.TransactionClient,
  { tenantId, seekerId }: OfSeeker,
  externalIds: readonly string[],
): Promise<Log> {
  const [log] = await prisma.$queryRaw<readonly Log[]>`
    select "search_started_at" as "searchStartedAt",
      (select json_build_object('foldVersion', "fold_version", 'hours', "hours") from "log_summary"
        where "tenant_id" = ${tenantId}::uuid and "seeker_id" = ${seekerId}::uuid) as "hours",
      (select coalesce(json_object_agg("external_id", "id"), '{}') from "activity"
        where "tenant_id" = ${tenantId}::uuid and "seeker_id" = ${seekerId}::uuid
          and "external_id" = any(${externalIds}::text[])) as "activityRows"
    from "seeker" where "tenant_id" = ${tenantId}::uuid and "id" = ${seekerId}::uuid`
  if (!log) throw new Error(`There is no seeker ${seekerId}.`)
  return log
}
