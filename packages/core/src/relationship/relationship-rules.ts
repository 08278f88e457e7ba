import type { RelationshipRules } from './relationship-rules-schema.ts'

const talk = { helpReceived: 0, givenBack: 0, evidence: 'stages_take_time' } as const
const favors = { conversations: 0, days: 0, helpReceived: 1, givenBack: 1, evidence: 'thanks_brings_help' } as const

/**
 * How trust develops: their interests first, then personal matters, then business.
 *
 * The order is the article's; counts and days within the stages are assumptions. Silence changes the condition of a
 * tie, never its stage.
 */
export const relationshipRules = {
  id: 'tiecraft-1',
  stages: {
    known: { next: 'rapport', conversations: 1, depth: 'their_interests', days: 0, ...talk },
    rapport: { next: 'personal', conversations: 2, depth: 'personal', days: 7, ...talk },
    personal: { next: 'business', conversations: 1, depth: 'business', days: 0, ...talk },
    business: { next: 'ally', ...favors },
    ally: { next: null, ...favors },
  },
  facts: { referral_received: 'business', introduction_received: 'personal', lead_received: 'rapport' },
  setbacks: { declinedStagesBack: 1, conflictStage: 'known' },
  businessAskFrom: 'personal',
  followUp: {
    askOtherAfterBusinessDays: 3,
    followUpAfterBusinessDays: 7,
    maxFollowUps: 1,
    evidence: 'follow_up_once',
  },
  oneSided: { approaches: 2, days: 21, evidence: 'answer_delay' },
  stalled: { conversations: 3, days: 60, evidence: 'stalled_tie' },
} as const satisfies RelationshipRules
