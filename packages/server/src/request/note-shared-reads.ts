import { type Doing, recordSharedReads } from '../store/audit/record-audit.ts'
import type { Context } from './context.ts'
import { loadTogether } from './load-together.ts'

/** Notes once per request and seeker that what they share is shown, all those of a page together. */
export function noteSharedReads(change: Context['change'], doing: Doing): Context['noteSharedRead'] {
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
