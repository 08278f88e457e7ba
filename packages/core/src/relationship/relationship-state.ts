import type { ConversationDepth } from '../activity/activity-codes.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import type { RelationshipStage } from '../contact/relationship-stage.ts'
import { isSame } from '../value/is-same.ts'
import { relationshipRules } from './relationship-rules.ts'
import type { RelationshipRules } from './relationship-rules-schema.ts'

/** What has happened since the present stage began. */
export type StageProgress = {
  /** Conversations both ways in this stage. */
  readonly conversations: number
  /** How deep the deepest of them went; null before the first. */
  readonly deepest: ConversationDepth | null
  /** How often they helped in this stage. */
  readonly helpReceived: number
  /** How often the seeker thanked or helped them in this stage. */
  readonly givenBack: number
}

/**
 * A relationship's stage, what it is based on, and the last contact.
 *
 * Plain data that can be stored; what is not known yet is null. `rules` names the rules it was made by, so that an
 * older one is recognised. `unanswered` counts approaches since they last spoke to you, the first of them at
 * `unansweredSince`.
 */
export type RelationshipState = {
  /** Id of the rules it was derived by, so that an older state is recognized. */
  readonly rules: string
  /** Id of the contact. */
  readonly contactId: string
  /** How far the relationship has come. */
  readonly stage: RelationshipStage
  /** When the stage began; null where that is unknown. */
  readonly stageSince: Date | null
  /** What has happened since the stage began. */
  readonly progress: StageProgress
  /** Approaches since they last spoke to the seeker. */
  readonly unanswered: number
  /** When the first of those was made; null if there is none. */
  readonly unansweredSince: Date | null
  /** When they were last in touch both ways; null if never. */
  readonly lastTwoWayAt: Date | null
  /** When the seeker last wrote or called; null if never. */
  readonly lastOutreachAt: Date | null
  /** When a conflict closed the relationship; null while it is open. */
  readonly closedAt: Date | null
}

export const noProgress: StageProgress = { conversations: 0, deepest: null, helpReceived: 0, givenBack: 0 }

/** The fields of a contact that a relationship starts from. */
const startFields = ['channel', 'startingStage', 'knownSince', 'lastContactedAt'] as const

type Start = Pick<Contact, (typeof startFields)[number]>

/** Whether the relationships with two contacts, or with one before and after a change, start alike. */
export function startsAlike(one: Start, other: Start): boolean {
  return startFields.every((field) => isSame(one[field], other[field]))
}

/** Starts a relationship as it stands before anything is logged. */
export function startRelationship(
  contact: Start & Pick<Contact, 'id'>,
  channel: Channel | undefined,
  rules: RelationshipRules = relationshipRules,
): RelationshipState {
  return {
    rules: rules.id,
    contactId: contact.id,
    stage: contact.startingStage ?? channel?.startingStage ?? 'known',
    stageSince: contact.knownSince ?? null,
    progress: noProgress,
    unanswered: 0,
    unansweredSince: null,
    lastTwoWayAt: contact.lastContactedAt ?? null,
    lastOutreachAt: null,
    closedAt: null,
  }
}
