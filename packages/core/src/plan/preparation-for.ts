import type { Appointment } from '../appointment/appointment-schema.ts'
import type { AppointmentKind } from '../appointment/appointment-table.ts'
import { normalizeEmployer } from '../contact/normalize-employer.ts'
import { type RelationshipStage, relationshipStages } from '../contact/relationship-stage.ts'
import type { Relationship } from '../relationship/relationship.ts'
import { type StageAdvice, stageAdvice } from '../relationship/stage-advice.ts'
import { type Asked, situationOf } from '../situation/situation-of.ts'
import { type EventPreparation, prepareForEvent } from './prepare-for-event.ts'

/** Somebody the seeker is to meet. */
export type PersonToMeet = {
  /** Id of the contact. */
  readonly contactId: string
  /** How far the relationship has come. */
  readonly stage: RelationshipStage
  /** What to talk about, and what not to ask yet. */
  readonly advice: StageAdvice
}

/** How to go to an appointment. */
export type AppointmentPreparation = {
  /** Id of the appointment. */
  readonly appointmentId: string
  /** What is arranged. */
  readonly kind: AppointmentKind
  /** Whom the seeker is to meet, in the order of the appointment. */
  readonly people: readonly PersonToMeet[]
  /** Ids of other contacts at its employer, who can tell of it beforehand; the best known first. */
  readonly insiders: readonly string[]
  /** How to go to an event; absent for a talk or an interview. */
  readonly event?: EventPreparation
}

/** The channel of an event that names none: that of events for networking. */
const usualChannel = 'networking_event'

/** The maximum number of insiders (an assumption). */
const maxInsiders = 5

/**
 * Prepares somebody for an appointment: what to talk about with each, whom to ask beforehand, how to go to an event.
 *
 * An event that names no channel is prepared for as a networking event.
 */
export function preparationFor(appointment: Appointment, ...asked: Asked<unknown>): AppointmentPreparation {
  const situation = situationOf(asked)
  const byId = new Map(situation.relationships.map((relationship) => [relationship.contact.id, relationship]))
  return {
    appointmentId: appointment.id,
    kind: appointment.kind,
    people: appointment.contactIds.flatMap((id) => personToMeet(byId.get(id)) ?? []),
    insiders: insidersOf(appointment, situation.relationships),
    ...(appointment.kind === 'event' && { event: prepareForEvent(eventOf(appointment), situation) }),
  }
}

function personToMeet(relationship: Relationship | undefined): PersonToMeet | undefined {
  if (!relationship) return undefined
  const { contact, state } = relationship
  return { contactId: contact.id, stage: state.stage, advice: stageAdvice[state.stage] }
}

function eventOf({ channel = usualChannel, at, minutes, predictedComfort, contactIds, employer }: Appointment) {
  return { channel, at, minutes, predictedComfort, attendees: contactIds, employers: employer ? [employer] : [] }
}

/** Contacts at the employer whom one does not meet anyway, and with whom one is on speaking terms. */
function insidersOf({ employer, contactIds }: Appointment, relationships: readonly Relationship[]): readonly string[] {
  const wanted = employer === undefined ? undefined : normalizeEmployer(employer)
  if (wanted === undefined) return []
  return (peopleByEmployer(relationships).get(wanted) ?? [])
    .filter(({ contact, condition }) => condition !== 'closed' && !contactIds.includes(contact.id))
    .sort(
      (first, second) =>
        relationshipStages.indexOf(second.state.stage) - relationshipStages.indexOf(first.state.stage) ||
        (first.contact.id < second.contact.id ? -1 : 1),
    )
    .slice(0, maxInsiders)
    .map(({ contact }) => contact.id)
}

// A page of interviews asks about the same people again and again.
const known = new WeakMap<readonly Relationship[], ReadonlyMap<string, readonly Relationship[]>>()

function peopleByEmployer(relationships: readonly Relationship[]): ReadonlyMap<string, readonly Relationship[]> {
  const people = known.get(relationships) ?? groupByEmployer(relationships)
  known.set(relationships, people)
  return people
}

function groupByEmployer(relationships: readonly Relationship[]): ReadonlyMap<string, readonly Relationship[]> {
  const people = new Map<string, Relationship[]>()
  for (const relationship of relationships) {
    const employer = normalizeEmployer(relationship.contact.employer ?? '')
    if (employer === undefined) continue
    const others = people.get(employer)
    if (others) others.push(relationship)
    else people.set(employer, [relationship])
  }
  return people
}
