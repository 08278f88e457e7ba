import type { ConversationDepth } from '../activity/activity-codes.ts'
import type { ActivityType } from '../activity/activity-schema.ts'
import type { RelationshipStage } from '../contact/relationship-stage.ts'
import type { EvidenceKey } from '../evidence/sources.ts'

/** What must happen within a stage, counted from its beginning, before the next one opens. */
export type StageRule = {
  readonly next: RelationshipStage
  /** Two-way conversations. */
  readonly conversations: number
  /** How deep at least one of them went. */
  readonly depth?: ConversationDepth
  /** Days. */
  readonly days: number
  /** Times they helped. */
  readonly helpReceived: number
  /** Times you thanked or helped them. */
  readonly givenBack: number
  readonly evidence: EvidenceKey
}

export type StageTable = Readonly<Record<RelationshipStage, StageRule>>

const talk = { helpReceived: 0, givenBack: 0, evidence: 'stages_take_time' } as const
const favors = { conversations: 0, days: 0, evidence: 'thanks_brings_help' } as const

/**
 * The path from knowing somebody to being allies: their interests first, then personal matters, then business.
 *
 * The order is the article's; counts and days are assumptions. The last stage leads to itself.
 */
export const stageTable = {
  known: { next: 'rapport', conversations: 1, depth: 'their_interests', days: 0, ...talk },
  rapport: { next: 'personal', conversations: 2, depth: 'personal', days: 7, ...talk },
  personal: { next: 'business', conversations: 1, depth: 'business', days: 0, ...talk },
  business: { next: 'ally', helpReceived: 1, givenBack: 1, ...favors },
  ally: { next: 'ally', helpReceived: 1, givenBack: 1, ...favors },
} as const satisfies StageTable

/** Facts that outrank the path: who does this for you stands at least here, whatever came before. */
export const stageByFact: Readonly<Partial<Record<ActivityType, RelationshipStage>>> = {
  referral_received: 'business',
  introduction_received: 'personal',
  lead_received: 'rapport',
}

/** The first stage at which asking for business is no longer too early. */
export const firstStageForBusinessAsk = 'personal' satisfies RelationshipStage
