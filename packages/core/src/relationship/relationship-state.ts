import type { ConversationDepth } from '../activity/activity-codes.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import type { RelationshipStage } from '../contact/relationship-stage.ts'
import { relationshipRules } from './relationship-rules.ts'
import type { RelationshipRules } from './relationship-rules-schema.ts'

/** What has happened since the present stage began. */
export type StageProgress = {
  readonly conversations: number
  readonly deepest: ConversationDepth | null
  readonly helpReceived: number
  readonly givenBack: number
}

/**
 * Where a relationship stands: its stage, what has happened in it, and when you were last in touch.
 *
 * Plain data that can be stored; what is not known yet is null. `rules` names the rules it was made by, so that an
 * older one is recognised. `unanswered` counts approaches since they last spoke to you, the first of them at
 * `unansweredSince`.
 */
export type RelationshipState = {
  readonly rules: string
  readonly contactId: string
  readonly stage: RelationshipStage
  readonly stageSince: Date | null
  readonly progress: StageProgress
  readonly unanswered: number
  readonly unansweredSince: Date | null
  readonly lastTwoWayAt: Date | null
  readonly lastOutreachAt: Date | null
  readonly closedAt: Date | null
}

export const noProgress: StageProgress = { conversations: 0, deepest: null, helpReceived: 0, givenBack: 0 }

/** Where a relationship stands before anything is logged, by the contact and their channel. */
export function startRelationship(
  contact: Contact,
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
