import type { Result } from '@tiecraft/core'
import type { Context } from '../../request/context.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { refusalOf } from '../row/refusal-of.ts'
import { uuidOf } from '../row/uuid.ts'

/** Stops an API key from working at once; one that was revoked stays as it is. */
export async function revokeApiKey(apiKeyId: string, context: Context): Promise<Result<string>> {
  const { prisma, tenantId, now } = context
  const where = { tenantId, id: uuidOf(apiKeyId) }
  await context.change(async (transaction) => {
    const data = { revokedAt: now }
    const { count } = await transaction.apiKey.updateMany({ where: { ...where, revokedAt: null }, data })
    if (count > 0) await recordAudit(transaction, context)
  })
  const found = await prisma.apiKey.findUnique({ where: { tenantId_id: where }, select: { id: true } })
  if (!found) return refusalOf({ code: 'unknown_api_key', path: ['apiKeyId'], apiKeyId })
  return { success: true, value: found.id }
}
