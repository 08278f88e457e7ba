import type { Result } from '@tiecraft/core'
import { issuesFromZod, textSchema } from '@tiecraft/core/storage'
import * as z from 'zod'
import { apiKeyScopes } from '../../access/scope-table.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { Caller } from '../caller.ts'
import { newUuid } from '../row/uuid.ts'
import { makeApiKey } from './make-api-key.ts'
import { pastMoment } from './past-moment.ts'

/** The input of a new key. */
export const apiKeySchema = z.strictObject({
  name: textSchema(100),
  scopes: z.array(z.enum(apiKeyScopes)).min(1),
  expiresAt: z.date().optional(),
})

/** A new key: its row, and the key itself, which is not stored. */
export type CreatedApiKey = { readonly id: string; readonly key: string }

/** Creates an API key of the tenant, or returns issues with the input. */
export async function createApiKey(input: unknown, caller: Caller): Promise<Result<CreatedApiKey>> {
  const { tenantId, now } = caller
  const parsed = apiKeySchema.safeParse(input)
  if (!parsed.success) return { success: false, issues: issuesFromZod(parsed.error, input) }
  const { name, scopes, expiresAt } = parsed.data
  const past = pastMoment(expiresAt, now)
  if (past) return past
  const { key, ...stored } = makeApiKey()
  const id = newUuid()
  const columns = { name, scopes: [...new Set(scopes)], expiresAt: expiresAt ?? null }
  await caller.change(async (transaction) => {
    await transaction.apiKey.create({ data: { ...stored, ...columns, tenantId, id, createdAt: now } })
    await recordAudit(transaction, caller)
  })
  return { success: true, value: { id, key } }
}
