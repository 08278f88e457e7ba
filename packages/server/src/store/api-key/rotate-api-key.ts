import type { Result } from '@tiecraft/core'
import { issuesFromZod } from '@tiecraft/core/storage'
import * as z from 'zod'
import type { ApiKey } from '../../../generated/prisma/client.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Caller } from '../caller.ts'
import { refusalOf } from '../row/refusal-of.ts'
import { newUuid, uuidOf } from '../row/uuid.ts'
import { apiKeyState } from './api-key-state.ts'
import type { CreatedApiKey } from './create-api-key.ts'
import { makeApiKey } from './make-api-key.ts'
import { pastMoment } from './past-moment.ts'

const hourMs = 3_600_000

const rotationSchema = z.strictObject({
  apiKeyId: z.string(),
  /** How long the old key stays valid; the default of a day and the limit of thirty days are assumptions. */
  overlapHours: z.int().min(0).max(720).default(24),
  expiresAt: z.date().optional(),
})

/** Replaces a key by a new one and keeps the old one valid for a while, or refuses where that is not possible. */
export async function rotateApiKey(input: unknown, caller: Caller): Promise<Result<CreatedApiKey>> {
  const { tenantId, now } = caller
  const parsed = rotationSchema.safeParse(input)
  if (!parsed.success) return { success: false, issues: issuesFromZod(parsed.error, input) }
  const { apiKeyId, overlapHours, expiresAt } = parsed.data
  const past = pastMoment(expiresAt, now)
  if (past) return past
  const where = { tenantId_id: { tenantId, id: uuidOf(apiKeyId) } }
  const { key, ...stored } = makeApiKey()
  const id = newUuid()
  return caller.change(async (transaction) => {
    const old = await transaction.apiKey.findUnique({ where })
    if (!old) return refusalOf({ code: 'unknown_api_key', path: ['apiKeyId'], apiKeyId })
    const state = apiKeyState(old, now)
    if (state !== 'active') {
      return refusalOf({ code: 'not_possible_now', path: ['apiKeyId'], event: 'rotate', state, allowed: [] })
    }
    const { name, scopes } = old
    const columns = { name, scopes, expiresAt: expiresAt ?? sameLifetime(old, now) }
    await transaction.apiKey.create({ data: { ...stored, ...columns, tenantId, id, createdAt: now } })
    await transaction.apiKey.update({ where, data: { expiresAt: endOfOverlap(old, overlapHours, now) } })
    await recordAudit(transaction, caller)
    return { success: true, value: { id, key } }
  })
}

/** The expiry of the new key, which lives as long as the old one was meant to. */
function sameLifetime({ createdAt, expiresAt }: ApiKey, now: Date): Date | null {
  return expiresAt && new Date(now.getTime() + expiresAt.getTime() - createdAt.getTime())
}

/** The end of the old key: the overlap, but never later than its own expiry. */
function endOfOverlap({ expiresAt }: ApiKey, overlapHours: number, now: Date): Date {
  const end = new Date(now.getTime() + overlapHours * hourMs)
  return expiresAt && expiresAt < end ? expiresAt : end
}
