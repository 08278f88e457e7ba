import type { ConversationDepth } from '../activity/activity-codes.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import type { RelationshipStage } from '../contact/relationship-stage.ts'

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
 * Plain data that can be stored; what is not known yet is null. `rules` names the table it was made by, so that an
 * older one is recognised. `unanswered` counts approaches since they last spoke to you.
 */
export type RelationshipState = {
  readonly rules: string
  readonly contactId: string
  readonly stage: RelationshipStage
  readonly stageSince: Date | null
  readonly progress: StageProgress
  readonly unanswered: number
  readonly lastTwoWayAt: Date | null
  readonly lastOutreachAt: Date | null
  readonly closedAt: Date | null
}

/** Names the stage table; it changes whenever the table does. */
export const stageRules = 'tiecraft-stages-1'

export const noProgress: StageProgress = { conversations: 0, deepest: null, helpReceived: 0, givenBack: 0 }

/** Where a relationship stands before anything is logged, by the contact and their channel. */
export function startRelationship(contact: Contact, channel: Channel | undefined): RelationshipState {
  return {
    rules: stageRules,
    contactId: contact.id,
    stage: contact.startingStage ?? channel?.startingStage ?? 'known',
    stageSince: contact.knownSince ?? null,
    progress: noProgress,
    unanswered: 0,
    lastTwoWayAt: contact.lastContactedAt ?? null,
    lastOutreachAt: null,
    closedAt: null,
  }
}
