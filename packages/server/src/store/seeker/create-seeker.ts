import { parseSeeker, type Result } from '@tiecraft/core'
import { recordAudit } from '../audit/record-audit.ts'
import type { Caller } from '../caller.ts'
import { isTaken, refusalOf } from '../row/refusal-of.ts'
import { newUuid } from '../row/uuid.ts'
import { seekerToRow, selfReportRows } from './seeker-row.ts'

/** Stores a new seeker and returns the id of the row, or issues with the input. */
export async function createSeeker(input: unknown, caller: Caller): Promise<Result<string>> {
  const { tenantId, now } = caller
  const parsed = parseSeeker(input, { now })
  if (!parsed.success) return parsed
  const id = newUuid()
  const selfReports = { createMany: { data: [...selfReportRows(parsed.value)] } }
  try {
    await caller.change(async (transaction) => {
      await transaction.seeker.create({ data: { ...seekerToRow(parsed.value), tenantId, id, selfReports } })
      await recordAudit(transaction, caller, id)
    }, id)
  } catch (error) {
    if (!isTaken(error)) throw error
    return refusalOf({ code: 'duplicate_id', path: ['id'], id: parsed.value.id, firstPath: [] })
  }
  return { success: true, value: id }
}
