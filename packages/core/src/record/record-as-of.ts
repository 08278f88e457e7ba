import { appointmentsAsOf } from '../appointment/appointments-as-of.ts'
import type { NetworkingRecord } from './record-schema.ts'

/** The record as it was known at a moment, without later activities and appointments arranged later. */
export function recordAsOf(record: NetworkingRecord, now: Date): NetworkingRecord {
  const time = now.getTime()
  const contacts = record.contacts.filter(({ knownSince }) => !knownSince || knownSince.getTime() <= time)
  const activities = record.activities.filter(({ at }) => at.getTime() <= time)
  return { ...record, contacts, activities, appointments: appointmentsAsOf(record.appointments ?? [], now) }
}
