import { activitiesInOrder } from '../activity/activities-by-contact.ts'
import { appointmentsAsOf } from '../appointment/appointments-as-of.ts'
import type { NetworkingRecord } from './record-schema.ts'

/** The record as it was known at a moment, in order of time, without later activities and appointments arranged later. */
export function recordAsOf(record: NetworkingRecord, now: Date): NetworkingRecord {
  const time = now.getTime()
  const contacts = record.contacts.filter(({ knownSince }) => !knownSince || knownSince.getTime() <= time)
  const activities = activitiesInOrder(record.activities.filter(({ at }) => at.getTime() <= time))
  return { ...record, contacts, activities, appointments: appointmentsAsOf(record.appointments ?? [], now) }
}
