import type { Result } from '@tiecraft/core'
import type { Caller } from '../caller.ts'
import { changeSeeker } from '../seeker/change-seeker.ts'

/** Records in the audit log that the data of a seeker are exported, and returns the id of the row. */
export function noteExport(seekerId: string, caller: Caller): Promise<Result<string>> {
  return changeSeeker(seekerId, caller, async (_prisma, { seekerId: id }) => ({ success: true, value: id }))
}
