import type { Channel } from '../channel/channel-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { type Cadence, cadences } from '../evidence/cadences.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { addDays, daysBetween } from '../value/days.ts'
import type { RelationshipState } from './relationship-state.ts'

/** How alive a tie is, apart from how far it has come. */
export const relationshipConditions = ['warm', 'cooling', 'dormant', 'closed'] as const

/** How alive a tie is, as a code. */
export type RelationshipCondition = (typeof relationshipConditions)[number]

/** How often a contact wants to hear from you: their own interval, or that of how close they are. */
export function cadenceOf(contact: Contact, channel: Channel | undefined): Cadence {
  const cadence = cadences[contact.closeness ?? channel?.closeness ?? 'network']
  const { contactEveryDays: idealDays } = contact
  if (idealDays === undefined) return cadence
  return { idealDays, worstDays: (idealDays * cadence.worstDays) / cadence.idealDays, evidence: 'own_word' }
}

/**
 * How alive a tie is: warm within its worst-case interval, dormant after three silent years, cooling in between.
 *
 * Silence is counted from the last contact both ways. Where none is known nothing shows that the tie is warm: cooling.
 */
export function conditionOf(state: RelationshipState, cadence: Cadence, now: Date): RelationshipCondition {
  if (state.closedAt) return 'closed'
  if (!state.lastTwoWayAt) return 'cooling'
  const silentDays = daysBetween(state.lastTwoWayAt, now)
  if (silentDays >= thresholds.dormant.value) return 'dormant'
  return silentDays > cadence.worstDays ? 'cooling' : 'warm'
}

/** When to be in touch again: the ideal interval after the last contact both ways, or now; not while snoozed. */
export function dueAt(state: RelationshipState, cadence: Cadence, now: Date, snoozedUntil?: Date): Date | undefined {
  if (state.closedAt) return undefined
  const due = state.lastTwoWayAt ? addDays(state.lastTwoWayAt, cadence.idealDays) : now
  return snoozedUntil && snoozedUntil > due ? snoozedUntil : due
}
