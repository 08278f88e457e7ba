import type { Result } from '@tiecraft/core'
import { issuesFromZod } from '@tiecraft/core/storage'
import * as z from 'zod'
import type { Caller } from '../caller.ts'
import { recordAudit } from './record-audit.ts'

/** How many days of the audit log may be kept. */
export const retentionDaysSchema = z.number().int().min(1).max(36_500)

const pruneSchema = z.strictObject({ olderThan: retentionDaysSchema })

/** How many entries one transaction removes, so that it stays short. */
const batchSize = 1000

const dayMs = 86_400_000

/**
 * Removes entries of the audit log older than some days, and returns how many.
 *
 * The first transaction also records the pruning, so an interrupted one has its entry too.
 */
export async function pruneAudit(
  input: unknown,
  caller: Caller,
  { batchSize: most = batchSize } = {},
): Promise<Result<number>> {
  const parsed = pruneSchema.safeParse(input)
  if (!parsed.success) return { success: false, issues: issuesFromZod(parsed.error, input) }
  const { tenantId, now } = caller
  const before = new Date(now.getTime() - parsed.data.olderThan * dayMs)
  const removeBatch = (isFirst: boolean): Promise<number> =>
    caller.change(async (prisma) => {
      const count = await prisma.$executeRaw`
        delete from "audit_entry" where "tenant_id" = ${tenantId}::uuid and "id" in (
          select "id" from "audit_entry" where "tenant_id" = ${tenantId}::uuid and "at" < ${before}
          order by "at", "id" limit ${most} for update skip locked
        )`
      if (isFirst && count > 0) await recordAudit(prisma, caller)
      return count
    })
  let removed = 0
  for (let count = most; count === most; removed += count) count = await removeBatch(removed === 0)
  return { success: true, value: removed }
}
