import type { Result } from '@tiecraft/core'
import type { Context } from '../context.ts'
import { refusalOf } from './refusal-of.ts'
import { uuidOf } from './uuid.ts'

/** Stops an API key from working at once; one that was revoked stays as it is. */
export async function revokeApiKey(
  apiKeyId: string,
  { prisma, tenantId, now }: Pick<Context, 'prisma' | 'tenantId' | 'now'>,
): Promise<Result<string>> {
  const where = { tenantId, id: uuidOf(apiKeyId) }
  await prisma.apiKey.updateMany({ where: { ...where, revokedAt: null }, data: { revokedAt: now } })
  const found = await prisma.apiKey.findUnique({ where: { tenantId_id: where }, select: { id: true } })
  if (!found) return refusalOf({ code: 'unknown_api_key', path: ['apiKeyId'], apiKeyId })
  return { success: true, value: found.id }
}
