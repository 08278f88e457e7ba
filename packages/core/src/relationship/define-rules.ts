import { type RelationshipStage, relationshipStages } from '../contact/relationship-stage.ts'
import type { Issue, Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { type RelationshipRules, relationshipRulesSchema } from './relationship-rules-schema.ts'
import { isAtLeast } from './stage-order.ts'

/**
 * Parses a career center's own rules, or lists the invalid rows.
 *
 * Every stage must be reachable, every one but the last must lead on to a later stage, and none may open by itself.
 */
export function defineRules(input: unknown): Result<RelationshipRules> {
  const parsed = relationshipRulesSchema.safeParse(input)
  if (!parsed.success) return refuse(issuesFromZod(parsed.error, input))
  return resultOf(
    parsed.data,
    relationshipStages.flatMap((stage) => rowIssues(stage, parsed.data)),
  )
}

function rowIssues(stage: RelationshipStage, { stages, facts }: RelationshipRules): readonly Issue[] {
  const path = ['stages', stage]
  const rule = stages[stage]
  const issues: Issue[] = []
  const leadsHere = relationshipStages.some((other) => stages[other].next === stage)
  const isReached = leadsHere || Object.values(facts).includes(stage) || stage === relationshipStages[0]
  if (!isReached) issues.push({ code: 'unreachable_stage', path, stage })
  const isLast = stage === relationshipStages.at(-1)
  const leadsOn = rule.next !== null && rule.next !== stage && isAtLeast(rule.next, stage)
  if (isLast ? rule.next !== null : !leadsOn) issues.push({ code: 'dead_end', path: [...path, 'next'], stage })
  const { conversations, depth, days, helpReceived, givenBack } = rule
  const asksNothing = !conversations && !depth && !days && !helpReceived && !givenBack
  if (asksNothing && !isLast) issues.push({ code: 'opens_by_itself', path, stage })
  return issues
}
