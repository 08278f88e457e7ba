import * as z from 'zod'
import { conversationDepths } from '../activity/activity-codes.ts'
import { relationshipStages } from '../contact/relationship-stage.ts'
import { type EvidenceKey, gradeByEvidence } from '../evidence/grades.ts'
import { textSchema } from '../value/text-schema.ts'

const count = z.int().min(0).max(100)
const days = z.int().min(0).max(3_650)
const stage = z.enum(relationshipStages)
const evidenceKey = z.enum(Object.keys(gradeByEvidence) as [EvidenceKey, ...EvidenceKey[]])

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
 * The rules of relationships, as data that a career center can replace.
 *
 * `facts` outrank the path: a contact who does this for you is at least at that stage.
 */
export const relationshipRulesSchema = z
  .strictObject({
    id: textSchema(100).describe('Names the rules; a stored state made by others is replayed.'),
    stages: z
      .strictObject({
        known: stageRuleSchema.describe('What opens the stage after `known`.'),
        rapport: stageRuleSchema.describe('What opens the stage after `rapport`.'),
        personal: stageRuleSchema.describe('What opens the stage after `personal`.'),
        business: stageRuleSchema.describe('What opens the stage after `business`.'),
        ally: stageRuleSchema.describe('The last stage.'),
      })
      .describe('What each stage needs before the next one opens.'),
    facts: z
      .strictObject({
        lead_received: stage.optional().describe('The stage reached at least by a lead.'),
        introduction_received: stage.optional().describe('The stage reached at least by an introduction.'),
        referral_received: stage.optional().describe('The stage reached at least by a referral.'),
      })
      .describe('Facts that outrank the path.'),
    setbacks: z
      .strictObject({
        declinedStagesBack: z.int().min(0).max(4).describe('Stages lost when a contact declines.'),
        conflictStage: stage.describe('The stage after a conflict, which also closes the relationship.'),
      })
      .describe('What sets a relationship back.'),
    businessAskFrom: stage.describe('The first stage at which asking for business is no longer too early.'),
    followUp: z
      .strictObject({
        askOtherAfterBusinessDays: days.describe('Business days without an answer until somebody else is asked.'),
        followUpAfterBusinessDays: days.describe('Business days without an answer until a follow-up is due.'),
        maxFollowUps: count.describe('Follow-ups to one approach, at most.'),
        evidence: evidenceKey.describe('What the rule rests on.'),
      })
      .describe('When an approach without an answer is followed up.'),
    oneSided: z
      .strictObject({
        approaches: count.describe('Approaches in a row without an answer.'),
        days: days.describe('Days since the first of them.'),
        evidence: evidenceKey.describe('What the rule rests on.'),
      })
      .describe('When a relationship counts as one-sided.'),
    stalled: z
      .strictObject({
        conversations: count.describe('Conversations within the stage.'),
        days: days.describe('Days since the stage began.'),
        evidence: evidenceKey.describe('What the rule rests on.'),
      })
      .describe('When a relationship counts as stalled.'),
  })
  .readonly()

/** What a stage needs before the next one opens. */
export type StageRule = z.output<typeof stageRuleSchema>

/** How relationships move from stage to stage. */
export type RelationshipRules = z.output<typeof relationshipRulesSchema>
