import { contactEffects } from '../activity/contact-effects.ts'
import { thresholds } from '../evidence/thresholds.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { daysBetween } from '../value/days.ts'

/** How much help went each way recently. */
export type ReciprocityBalance = {
  /** Favors given, introductions made included. */
  readonly given: number
  /** Favors received. */
  readonly received: number
  /** Days counted, up to now. */
  readonly windowDays: number
}

/** Counts favors given and received, introductions included, over the last 90 days or as many as said. */
export function reciprocityBalance(
  record: Pick<NetworkingRecord, 'activities'>,
  now: Date,
  windowDays: number = thresholds.reciprocityWindow.value,
): ReciprocityBalance {
  const balance = { given: 0, received: 0 }
  for (const { type, at } of record.activities) {
    const effect = contactEffects[type]
    if ('favor' in effect && at <= now && daysBetween(at, now) <= windowDays) balance[effect.favor] += 1
  }
  return { ...balance, windowDays }
}
