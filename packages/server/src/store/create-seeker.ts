import { parseSeeker, type Result } from '@tiecraft/core'
import type { Context } from '../context.ts'
import { isTaken, refusalOf } from './refusal-of.ts'
import { seekerToRow, selfReportRows } from './seeker-row.ts'
import { newUuid } from './uuid.ts'

/** Stores a new seeker and returns the row's id, or says what is wrong. */
export async function createSeeker(input: unknown, { change, tenantId, now }: Context): Promise<Result<string>> {
  const parsed = parseSeeker(input, { now })
  if (!parsed.success) return parsed
  const id = newUuid()
  const selfReports = { createMany: { data: [...selfReportRows(parsed.value)] } }
  try {
    await change(({ seeker }) =>
      seeker.create({ data: { ...seekerToRow(parsed.value), tenantId, id, selfReports }, select: { id: true } }),
    )
  } catch (error) {
    if (!isTaken(error)) throw error
    return refusalOf({ code: 'duplicate_id', path: ['id'], id: parsed.value.id, firstPath: [] })
  }
  return { success: true, value: id }
}
