import { type NetworkingRecord, parseRecord, type Review, review } from '@tiecraft/core'
import { daysBefore } from './days-before.ts'
import type { Person } from './person.ts'

/** The record of somebody made up, and its review at a moment. */
export function reviewOf(person: Person, now: Date): readonly [NetworkingRecord, Review] {
  const { recordAt, channels, enteredDaysAgo = 0 } = person
  const catalogue = channels && { channels }
  const record = parseRecord(recordAt(now), { now: daysBefore(now, enteredDaysAgo), ...catalogue })
  if (!record.success) throw new Error(JSON.stringify(record.issues))
  return [record.value, review(record.value, { now, ...catalogue })]
}
