import type { NetworkingRecord } from './record-schema.ts'

/** The record as it was known at a moment: what happened later is left out. */
export function recordAsOf(record: NetworkingRecord, now: Date): NetworkingRecord {
  const contacts = record.contacts.filter(({ knownSince }) => !knownSince || knownSince <= now)
  return { ...record, contacts, activities: record.activities.filter(({ at }) => at <= now) }
}
