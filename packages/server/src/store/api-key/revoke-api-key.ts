import type { Result } from '@tiecraft/core'
import { recordAudit } from '../audit/record-audit.ts'
import type { Caller } from '../caller.ts'
import { refusalOf } from '../row/refusal-of.ts'
import { uuidOf } from '../row/uuid.ts'

/** Revokes an API key at once; a key revoked before stays unchanged. */
export async function revokeApiKey(apiKeyId: string, caller: Caller): Promise<Result<string>> {
  const { prisma, tenantId, now } = caller
  const where = { tenantId, id: uuidOf(apiKeyId) }
  await caller.change(async (transaction) => {
    const data = { revokedAt: now }
    const { count } = await transaction.apiKey.updateMany({ where: { ...where, revokedAt: null }, data })
    if (count > 0) await recordAudit(transaction, caller)
  })
  const found = await prisma.apiKey.findUnique({ where: { tenantId_id: where }, select: { id: true } })
  if (!found) return refusalOf({ code: 'unknown_api_key', path: ['apiKeyId'], apiKeyId })
  return { success: true, value: found.id }
}
