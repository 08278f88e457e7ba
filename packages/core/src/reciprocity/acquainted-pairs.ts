import type { NetworkingRecord } from '../record/record-schema.ts'
import type { Introduction } from './introduction.ts'

type Pair = readonly [string, string]

/** Pairs not to suggest: they have met, or their introduction has begun or was declined. */
export function acquaintedPairs(
  record: Pick<NetworkingRecord, 'contacts' | 'activities'>,
  introductions: readonly Introduction[],
): readonly Pair[] {
  const pairs: Pair[] = introductions.map(({ contactIds }) => contactIds)
  for (const { id, introducedBy } of record.contacts) {
    if (introducedBy !== undefined) pairs.push([introducedBy, id])
  }
  for (const activity of record.activities) {
    if (activity.type === 'introduction_received' && activity.introducedContactId !== undefined)
      pairs.push([activity.contactId, activity.introducedContactId])
  }
  return pairs
}

/** Everybody who did not want to be introduced. */
export function declinersOf(introductions: readonly Introduction[]): ReadonlySet<string> {
  return new Set(
    introductions.flatMap(({ contactIds, consents }) => contactIds.filter((_, side) => consents[side] === 'declined')),
  )
}
