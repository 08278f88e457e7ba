import { en } from '@tiecraft/core/en'
import {
  cadences,
  findingCodes,
  relationshipRules,
  relationshipStages,
  type StageRule,
  stageAdvice,
} from '@tiecraft/core/rules'
import { code, markdownTable } from '../markdown-table.ts'

const stageRules: readonly (readonly [string, StageRule])[] = Object.entries(relationshipRules.stages)

export const relationshipTables = {
  stages: () =>
    markdownTable(
      ['stage', 'opens', 'conversations', 'as deep as', 'days', 'times they helped', 'times you gave back', 'evidence'],
      stageRules.map(([stage, it]) => [
        code(stage),
        it.next ? code(it.next) : 'is the last',
        it.conversations,
        code(it.depth),
        it.days,
        it.helpReceived,
        it.givenBack,
        code(it.evidence),
      ]),
    ),
  'stage-facts': () =>
    markdownTable(
      ['fact', 'stands at least at'],
      Object.entries(relationshipRules.facts).map(([fact, stage]) => [code(fact), code(stage)]),
    ),
  findings: () =>
    markdownTable(
      ['finding', 'in words'],
      findingCodes.map((it) => [code(it), en.findings[it]]),
    ),
  'stage-advice': () =>
    markdownTable(
      ['stage', 'in words', 'next', 'not yet'],
      relationshipStages.map((stage) => [
        code(stage),
        en.stages[stage],
        en.stageAdvice[stageAdvice[stage].next],
        en.notYet[stageAdvice[stage].notYet],
      ]),
    ),
  cadences: () =>
    markdownTable(
      ['closeness', 'ideal interval', 'worst case', 'evidence'],
      Object.entries(cadences).map(([layer, it]) => [
        code(layer),
        `${it.idealDays} days`,
        `${it.worstDays} days`,
        code(it.evidence),
      ]),
    ),
}
