import * as z from 'zod'
import { conversationDepths } from '../activity/activity-codes.ts'
import { relationshipStages } from '../contact/relationship-stage.ts'
import { type EvidenceKey, evidence } from '../evidence/sources.ts'
import { textSchema } from '../value/text-schema.ts'

const count = z.int().min(0).max(100)
const days = z.int().min(0).max(3_650)
const stage = z.enum(relationshipStages)
const evidenceKey = z.enum(Object.keys(evidence) as [EvidenceKey, ...EvidenceKey[]])

/** What must happen within a stage, counted from its beginning, before the next one opens. */
const stageRuleSchema = z
  .strictObject({
    next: stage.nullable().describe('The stage that opens; null for the last one.'),
    conversations: count.describe('Conversations both ways.'),
    depth: z.enum(conversationDepths).optional().describe('How deep at least one of them went.'),
    days: days.describe('Days since the stage began.'),
    helpReceived: count.describe('Times they helped.'),
    givenBack: count.describe('Times the seeker thanked or helped them.'),
    evidence: evidenceKey.describe('What the row rests on.'),
  })
  .readonly()

/**
 * How relationships move, as data that a career center can replace.
 *
 * `facts` outrank the path: who does this for you stands at least there, whatever came before.
 */
export const relationshipRulesSchema = z
  .strictObject({
    id: textSchema(100).describe('Names the rules; a stored state made by others is replayed.'),
    stages: z.strictObject({
      known: stageRuleSchema,
      rapport: stageRuleSchema,
      personal: stageRuleSchema,
      business: stageRuleSchema,
      ally: stageRuleSchema,
    }),
    facts: z.strictObject({
      lead_received: stage.optional(),
      introduction_received: stage.optional(),
      referral_received: stage.optional(),
    }),
    setbacks: z.strictObject({
      declinedStagesBack: z.int().min(0).max(4).describe('Stages lost when a contact declines.'),
      conflictStage: stage.describe('The stage after a conflict, which also closes the relationship.'),
    }),
    businessAskFrom: stage.describe('The first stage at which asking for business is no longer too early.'),
    followUp: z.strictObject({
      askOtherAfterBusinessDays: days,
      followUpAfterBusinessDays: days,
      maxFollowUps: count,
      evidence: evidenceKey,
    }),
    oneSided: z.strictObject({ approaches: count, days, evidence: evidenceKey }),
    stalled: z.strictObject({ conversations: count, days, evidence: evidenceKey }),
  })
  .readonly()

export type StageRule = z.output<typeof stageRuleSchema>
export type RelationshipRules = z.output<typeof relationshipRulesSchema>
