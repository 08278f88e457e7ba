import type { Channel } from '../channel/channel-schema.ts'
import { channels } from '../channel/channels.ts'
import type { Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { findRecordIssues } from './find-record-issues.ts'
import { type NetworkingRecord, networkingRecordSchema } from './record-schema.ts'

/**
 * Reads a networking record from JSON or plain objects, or says everything that is wrong.
 *
 * Beyond shapes and ranges it refuses unknown channels and contacts, ids used twice, activities before the contact was
 * known or after `now`, and a goal whose date has passed.
 */
export function parseRecord(
  input: unknown,
  options: { readonly now: Date; readonly channels?: readonly Channel[] },
): Result<NetworkingRecord> {
  const parsed = networkingRecordSchema.safeParse(input)
  if (!parsed.success) return refuse(issuesFromZod(parsed.error, input))
  return resultOf(parsed.data, findRecordIssues(parsed.data, { channels, ...options }))
}
