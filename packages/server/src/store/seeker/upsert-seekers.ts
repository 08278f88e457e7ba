import type { Result, Seeker } from '@tiecraft/core'
import { type UpsertResult, upsertSeekers as upsert } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { sqlStateOf } from '../../database/sql-state-of.ts'
import { auditEntries } from '../audit/record-audit.ts'
import type { Caller } from '../caller.ts'
import { loadRecord } from '../record/record.ts'
import { changeOrRefuse } from '../row/change-or-refuse.ts'
import { isExternalId } from '../row/external-id.ts'
import { insertRows } from '../row/insert-rows.ts'
import { newRow } from '../row/new-row.ts'
import { type RowIds, requireRowId, rowIdsOf } from '../row/row-ids.ts'
import { updateRows } from '../row/update-rows.ts'
import {
  entriesOf,
  externalIdIn,
  refusalOfAll,
  tooManyRows,
  type Upsert,
  type UpsertedRow,
  updatedPairs,
  upsertedRows,
  withNewRows,
} from '../row/upserted-row.ts'
import { replaySummaries } from '../summary/save-summaries.ts'
import { type SeekerRow, seekerColumns, seekerFromRow, selfReportRows } from './seeker-row.ts'

/** Adds or changes seekers by the portal's own ids; a refused row leaves the others as they are. */
export async function upsertSeekers(given: Upsert, caller: Caller): Promise<Result<readonly UpsertedRow[]>> {
  const tooMany = tooManyRows('seekers', given)
  if (tooMany) return tooMany
  const result = await retryAdded(() => changeOrRefuse(caller, (prisma) => upsertIn(prisma, given, caller)))
  caller.invalidate()
  return result
}

/** How often an upsert is tried, an assumption: the second time it finds whom another request added meanwhile. */
const maxTries = 3

const uniqueViolation = '23505'

async function retryAdded<Value>(run: () => Promise<Value>, tries = 1): Promise<Value> {
  try {
    return await run()
  } catch (error) {
    if (tries >= maxTries || sqlStateOf(error) !== uniqueViolation) throw error
    return retryAdded(run, tries + 1)
  }
}

async function upsertIn(
  prisma: Prisma.TransactionClient,
  given: Upsert,
  caller: Caller,
): Promise<Result<readonly UpsertedRow[]>> {
  const stored = await lockSeekers(prisma, caller, given.rows)
  const entries = stored.map(seekerFromRow)
  const versions = new Map(stored.map(({ externalId, version }) => [externalId, version]))
  const results = upsert({ entries, versions }, given.rows, caller)
  const refusal = refusalOfAll('seekers', given, results)
  if (refusal) return refusal
  const ids = withNewRows(rowIdsOf(stored), results)
  await storeSeekers(prisma, caller, { results, before: entries, ids })
  return upsertedRows('seekers', given, { results, ids })
}

/** Locks the seekers of the rows against other changes, always in the same order, and loads them. */
async function lockSeekers(
  prisma: Prisma.TransactionClient,
  { tenantId }: Caller,
  rows: readonly object[],
): Promise<readonly SeekerRow[]> {
  const externalIds = rows.flatMap((row) => externalIdIn(row) ?? []).filter(isExternalId)
  const locked = await prisma.$queryRaw<readonly { readonly id: string }[]>`
    select "id" from "seeker" where "tenant_id" = ${tenantId}::uuid and "external_id" = any(${externalIds}::text[])
    order by "id" for no key update`
  return prisma.seeker.findMany({
    where: { tenantId, id: { in: locked.map(({ id }) => id) } },
    include: { selfReports: { orderBy: { position: 'asc' } } },
  })
}

type Upserted = {
  readonly results: readonly UpsertResult<Seeker>[]
  readonly before: readonly Seeker[]
  readonly ids: RowIds
}

async function storeSeekers(
  prisma: Prisma.TransactionClient,
  caller: Caller,
  { results, before, ids }: Upserted,
): Promise<void> {
  const { tenantId } = caller
  const [created, updated] = [entriesOf(results, 'created'), entriesOf(results, 'updated')]
  const rowOf = (seeker: Seeker) => ({ id: requireRowId(ids, seeker.id), ...seekerColumns(seeker) })
  const reportsOf = (seeker: Seeker) =>
    selfReportRows(seeker).map((it) => ({ ...it, tenantId, seekerId: requireRowId(ids, seeker.id) }))
  await insertRows(
    prisma,
    'seeker',
    created.map((seeker) => ({ ...rowOf(seeker), tenantId, ...newRow() })),
  )
  await updateRows(prisma, { tenantId }, 'seeker', updatedPairs(before, results, rowOf))
  const changedIds = updated.map(({ id }) => requireRowId(ids, id))
  if (changedIds.length > 0) {
    await prisma.selfReport.deleteMany({ where: { tenantId, seekerId: { in: changedIds } } })
  }
  await insertRows(prisma, 'self_report', [...created, ...updated].flatMap(reportsOf))
  const storedIds = [...created, ...updated].map(({ id }) => requireRowId(ids, id))
  await insertRows(
    prisma,
    'audit_entry',
    storedIds.flatMap((id) => auditEntries(caller, id)),
  )
  await replayOtherSearches(prisma, { tenantId, ids, changes: updatedPairs(before, results, (it) => it) })
}

type Search = {
  readonly tenantId: string
  readonly ids: RowIds
  readonly changes: readonly (readonly [before: Seeker, after: Seeker])[]
}

/** Replays the logs of seekers whose search starts at another moment, which counts another part of the log. */
async function replayOtherSearches(
  prisma: Prisma.TransactionClient,
  { tenantId, ids, changes }: Search,
): Promise<void> {
  for (const [before, { id, searchStartedAt }] of changes) {
    if (before.searchStartedAt?.getTime() === searchStartedAt?.getTime()) continue
    const ofSeeker = { tenantId, seekerId: requireRowId(ids, id) }
    await replaySummaries(prisma, ofSeeker, await loadRecord(prisma, ofSeeker))
  }
}
