import { contactEffectOn } from '../activity/contact-effects.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { daysBetween } from '../value/days.ts'
import { type AskedLog, logOf } from './asked-log.ts'
import type { ReciprocityWindow } from './reciprocity-balance.ts'

/** How many favors the seeker and one contact did each other. */
export type ContactReciprocity = {
  /** Id of the contact. */
  readonly contactId: string
  /** Favors given to them in the window. */
  readonly given: number
  /** Favors received from them in the window. */
  readonly received: number
  /** When the seeker last did them a favor; absent if never. */
  readonly lastGivenAt?: Date
  /** When they last did the seeker a favor; absent if never. */
  readonly lastReceivedAt?: Date
}

/**
 * Counts favors given and received per contact, those the seeker owes most first.
 *
 * Over the last 90 days, or as many as said. Introducing two contacts is a favor to both. Contacts with whom no favor
 * was ever exchanged are left out.
 */
export function reciprocityByContact(...asked: AskedLog<ReciprocityWindow>): readonly ContactReciprocity[] {
  const { activities, now } = logOf(asked)
  const windowDays = asked[1]?.windowDays ?? thresholds.reciprocityWindow.value
  const byContact = new Map<string, ContactReciprocity>()
  for (const activity of activities) {
    const counts = daysBetween(activity.at, now) <= windowDays
    for (const contactId of new Set(contactIdsOf(activity))) {
      const { favor } = contactEffectOn(contactId, activity)
      const before = byContact.get(contactId) ?? { contactId, given: 0, received: 0 }
      if (favor) byContact.set(contactId, withFavor(before, favor, activity.at, counts))
    }
  }
  return [...byContact.values()].sort(compareOwed)
}

function withFavor(before: ContactReciprocity, favor: 'given' | 'received', at: Date, counts: boolean) {
  const more = counts ? 1 : 0
  return favor === 'given'
    ? { ...before, given: before.given + more, lastGivenAt: laterOf(before.lastGivenAt, at) }
    : { ...before, received: before.received + more, lastReceivedAt: laterOf(before.lastReceivedAt, at) }
}

function laterOf(first: Date | undefined, second: Date): Date {
  return first && first > second ? first : second
}

function compareOwed(first: ContactReciprocity, second: ContactReciprocity): number {
  const owed = second.received - second.given - (first.received - first.given)
  return owed || (first.contactId < second.contactId ? -1 : Number(first.contactId > second.contactId))
}
