import type { TargetEmployer } from '@tiecraft/core'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { type RowIds, rowIdsOf } from '../row/row-ids.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'
import { targetEmployerFromRow } from './target-employer-row.ts'

/** The target employers of a seeker, in the order in which they were added, and the ids of their rows. */
type StoredEmployers = {
  readonly targetEmployers: readonly TargetEmployer[]
  readonly employerRows: RowIds
}

/** Loads all target employers of a seeker, since names are compared across the whole list. */
export async function loadTargetEmployers(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
): Promise<StoredEmployers> {
  const rows = await prisma.targetEmployer.findMany({ where: ofSeeker, orderBy: { id: 'asc' } })
  return { targetEmployers: rows.map(targetEmployerFromRow), employerRows: rowIdsOf(rows) }
}
