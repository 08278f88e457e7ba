import type { TargetEmployer } from '@tiecraft/core'
import { targetEmployerSchema } from '@tiecraft/core/storage'
import type { TargetEmployer as TargetEmployerRow } from '../../../generated/prisma/client.ts'
import type { NewRow } from '../row/new-row.ts'
import { withoutNulls } from '../row/without-nulls.ts'
import type { OfSeeker } from '../seeker/change-seeker.ts'

/** A stored target employer as core reads it, with the portal's own id. */
export function targetEmployerFromRow(row: TargetEmployerRow): TargetEmployer {
  const { externalId: id, name, role, motivation, posting, note } = row
  return targetEmployerSchema.parse(withoutNulls({ id, name, role, motivation, posting, note }))
}

/** The columns of a target employer. */
export function targetEmployerToRow({
  id,
  name,
  ...columns
}: TargetEmployer): Omit<TargetEmployerRow, keyof (OfSeeker & NewRow) | 'id'> {
  return {
    externalId: id,
    name,
    role: columns.role ?? null,
    motivation: columns.motivation ?? null,
    posting: columns.posting ?? null,
    note: columns.note ?? null,
  }
}
