import type { Result, TargetEmployer } from '@tiecraft/core'
import { upsertTargetEmployers as upsert } from '@tiecraft/core/storage'
import type { Caller } from '../caller.ts'
import { insertRows } from '../row/insert-rows.ts'
import { newRow } from '../row/new-row.ts'
import { requireRowId, rowIdsOf } from '../row/row-ids.ts'
import { updateRows } from '../row/update-rows.ts'
import {
  entriesOf,
  refusalOfAll,
  tooManyRows,
  type Upsert,
  type UpsertedRow,
  updatedPairs,
  upsertedRows,
  withNewRows,
} from '../row/upserted-row.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'
import { targetEmployerFromRow, targetEmployerToRow } from './target-employer-row.ts'

/** Adds or changes target employers of a seeker by the portal's own ids; a refused row leaves the others as they are. */
export async function upsertTargetEmployers(
  { seekerId, ...given }: Upsert & { readonly seekerId: string },
  caller: Caller,
): Promise<Result<readonly UpsertedRow[]>> {
  const tooMany = tooManyRows('targetEmployers', given)
  if (tooMany) return tooMany
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const stored = await prisma.targetEmployer.findMany({ where: ofSeeker, orderBy: { id: 'asc' } })
    const entries = stored.map(targetEmployerFromRow)
    const versions = new Map(stored.map(({ externalId, version }) => [externalId, version]))
    const results = upsert({ entries, versions }, given.rows)
    const refusal = refusalOfAll('targetEmployers', given, results)
    if (refusal) return refusal
    const ids = withNewRows(rowIdsOf(stored), results)
    const rowOf = (employer: TargetEmployer) => ({
      ...targetEmployerToRow(employer),
      id: requireRowId(ids, employer.id),
    })
    const added = entriesOf(results, 'created').map((it) => ({ ...rowOf(it), ...ofSeeker, ...newRow() }))
    // A name that one row gives up another may take: names are no key of the database.
    await updateRows(prisma, ofSeeker, 'target_employer', updatedPairs(entries, results, rowOf))
    await insertRows(prisma, 'target_employer', added)
    return upsertedRows('targetEmployers', given, { results, ids })
  })
}
