import { type Doing, recordSharedReads } from '../store/audit/record-audit.ts'
import type { Caller } from '../store/caller.ts'
import { loadTogether } from './load-together.ts'

/** Records, once per request and seeker, that an adviser reads shared data; call it before returning the data. */
export type NoteSharedRead = (seekerId: string, field: string) => Promise<void>

/** Records reads of shared data in the audit log, in one statement for a page. */
export function noteSharedReads(change: Caller['change'], doing: Doing): NoteSharedRead {
  const firstFields = new Map<string, string>()
  const notes = loadTogether((seekerIds) =>
    change(async (transaction) => {
      const fields = seekerIds.map((seekerId) => [seekerId, firstFields.get(seekerId) ?? ''] as const)
      await recordSharedReads(transaction, doing, fields)
      return new Map(seekerIds.map((seekerId) => [seekerId, true]))
    }),
  )
  return async (seekerId, field) => {
    if (!firstFields.has(seekerId)) firstFields.set(seekerId, field)
    await notes.get(seekerId)
  }
}
