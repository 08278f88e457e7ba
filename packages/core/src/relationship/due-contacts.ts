import type { RelationshipStage } from '../contact/relationship-stage.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { daysBetween } from '../value/days.ts'
import type { Relationship } from './relationship.ts'

/** A contact to be in touch with, and how much waiting costs. */
export type DueContact = {
  /** Id of the contact. */
  readonly contactId: string
  /** When to be in touch again. */
  readonly dueAt: Date
  /** Full days since then; below 0 where it is due later. */
  readonly overdueDays: number
  /** How much of the tie, weighed by how far it has come, fades in another month of silence; 0 to 1. */
  readonly lostByWaiting: number
}

/** How much a relationship at each stage is worth to a search (an assumption). */
const worth = {
  known: 0.2,
  rapport: 0.4,
  personal: 0.6,
  business: 0.8,
  ally: 1,
} as const satisfies Record<RelationshipStage, number>

/** The present moment, and the moment before which contacts count as due; `now` if not given. */
export type DueOptions = { readonly now: Date; readonly dueBefore?: Date }

/**
 * Lists whom to be in touch with now, the costliest to leave waiting first.
 *
 * A tie keeps 85 % of its strength for each silent year, kin more; what another month takes off, times what the stage
 * is worth, is what waiting costs.
 */
export function dueContacts(
  relationships: readonly Relationship[],
  { now, dueBefore = now }: DueOptions,
): readonly DueContact[] {
  return relationships
    .filter(({ dueAt, condition }) => dueAt && dueAt <= dueBefore && condition !== 'dormant')
    .map((relationship) => dueContact(relationship, now))
    .sort((first, second) => second.lostByWaiting - first.lostByWaiting || second.overdueDays - first.overdueDays)
}

function dueContact({ contact, state, isKin, dueAt = new Date(0) }: Relationship, now: Date): DueContact {
  const silentDays = state.lastTwoWayAt ? daysBetween(state.lastTwoWayAt, now) : 0
  const lostByWaiting = worth[state.stage] * (strengthAfter(silentDays, isKin) - strengthAfter(silentDays + 30, isKin))
  return { contactId: contact.id, dueAt, overdueDays: Math.floor(daysBetween(dueAt, now)), lostByWaiting }
}

/** The share of a tie's strength that is left after so many silent days. */
export function strengthAfter(silentDays: number, isKin: boolean): number {
  const years = (silentDays / 365.25) * (isKin ? thresholds.kinFading.value : 1)
  return (1 - thresholds.yearlyFading.value) ** years
}
