import type { Channel } from '../channel/channel-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { cadenceOf, conditionOf, dueAt, type RelationshipCondition } from './condition.ts'
import { findingsAt } from './findings-at.ts'
import type { RelationshipFinding } from './relationship-finding.ts'
import type { RelationshipState } from './relationship-state.ts'
import type { Replay } from './replay.ts'

/** How one relationship is doing: its stage, its condition and when to be in touch. */
export type Relationship = {
  /** The contact it is with. */
  readonly contact: Contact
  /** Its stage, and what has happened in it. */
  readonly state: RelationshipState
  /** Whether it is warm, cooling, dormant or closed. */
  readonly condition: RelationshipCondition
  /** When to be in touch again; absent once the relationship is closed. */
  readonly dueAt?: Date
  /** Whether they are family, whose ties fade more slowly. */
  readonly isKin: boolean
  /** What was noticed about how it was handled. */
  readonly findings: readonly RelationshipFinding[]
}

/** The facts about one relationship that do not depend on the moment. */
export type KnownRelationship = Replay & {
  /** The contact it is with. */
  readonly contact: Contact
  readonly channel: Channel | undefined
}

/** Derives one relationship at a moment. */
export function relationshipAt({ contact, channel, state, findings }: KnownRelationship, now: Date): Relationship {
  const cadence = cadenceOf(contact, channel)
  const due = dueAt(state, cadence, now, contact.snoozedUntil)
  return {
    contact,
    state,
    condition: conditionOf(state, cadence, now),
    ...(due && { dueAt: due }),
    isKin: channel?.kin ?? false,
    findings: [...findings, ...findingsAt(state, now)],
  }
}
