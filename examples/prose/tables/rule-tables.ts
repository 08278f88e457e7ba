import { channels, describeChannel, en } from '@tiecraft/core'
import {
  boxOf,
  cadences,
  causeActions,
  causeCodes,
  causeRules,
  evidence,
  factorCodes,
  factorTable,
  findingCodes,
  habitTable,
  indicatorCodes,
  leakActions,
  leakSteps,
  marketThresholds,
  relationshipRules,
  relationshipStages,
  type StageRule,
  type StrategyMove,
  type StrategyRule,
  stageAdvice,
  strategyCodes,
  strategyKinds,
  strategyTable,
} from '@tiecraft/core/rules'
import { obstacleCodes, obstacleTable } from '../../../packages/core/src/advice/obstacle-table.ts'
import { verdictRules, waitingRule } from '../../../packages/core/src/advice/verdict-table.ts'
import { stepByActivity } from '../../../packages/core/src/funnel/funnel-step.ts'
import { indicatorRules } from '../../../packages/core/src/gap/indicators.ts'
import { code, markdownTable } from '../markdown-table.ts'

const strategyRows: readonly (readonly [string, StrategyRule & { readonly move: StrategyMove }])[] =
  Object.entries(strategyTable)

const stageRules: readonly (readonly [string, StageRule])[] = Object.entries(relationshipRules.stages)

export const ruleTables = {
  channels: () =>
    markdownTable(
      [
        'channel',
        'tie',
        'closeness',
        'starts at',
        'reach',
        'access',
        'hours per approach',
        'comfort asked',
        'sensitive',
      ],
      channels.map((it) => [
        code(it.id),
        it.tie,
        it.closeness,
        it.startingStage,
        it.reach.replaceAll('_', ' '),
        it.access.replaceAll('_', ' '),
        it.hoursPerApproach,
        it.comfortAsked,
        it.sensitive,
      ]),
    ),
  'channel-advice': () =>
    markdownTable(
      ['channel', 'why it works', 'how to get in', 'first steps'],
      channels.map((channel) => {
        const { name, why, waysIn, firstSteps } = describeChannel(channel)
        return [name, why, waysIn.join(' '), firstSteps.join(' ')]
      }),
    ),
  'channel-verdicts': () =>
    markdownTable(
      ['verdict', 'given', 'claims of an hour there', 'says'],
      [...verdictRules, waitingRule].map(({ verdict, claim, when }) => [
        code(verdict),
        when,
        code(claim),
        en.channelVerdicts[verdict],
      ]),
    ),
  obstacles: () =>
    markdownTable(
      ['obstacle', 'stands before', 'keeps out', 'overcome'],
      obstacleCodes.map((it) => {
        const { stands, excludes, overcome } = obstacleTable[it]
        return [code(it), stands, excludes, overcome]
      }),
    ),
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
  'funnel-steps': () =>
    markdownTable(
      ['activity', 'shows that a person'],
      Object.entries(stepByActivity).map(([type, step]) => [code(type), step]),
    ),
  causes: () =>
    markdownTable(
      ['cause', 'in words', 'skill to practice', 'what keeps one going'],
      causeCodes.map((cause) => [
        code(cause),
        en.causes[cause],
        actionOf(cause, 'skill'),
        actionOf(cause, 'motivation'),
      ]),
    ),
  'cause-rules': () =>
    markdownTable(
      ['cause', 'looks at', 'reference', 'rests on (grade)', 'probability', 'shortfall', 'named from'],
      causeCodes.map((cause) => {
        const it = causeRules[cause]
        const sources = it.evidence.map((key) => `${code(key)} (${evidence[key].grade})`).join(', ')
        return [code(cause), it.reads, it.reference, sources, it.probability, it.shortfall, it.enoughData]
      }),
    ),
  habits: () =>
    markdownTable(
      ['habit', 'turns', 'bad ones', 'tolerated', 'grade of that share', 'why it matters'],
      Object.entries(habitTable).map(([habit, it]) => [
        code(habit),
        it.turns,
        it.badTurns,
        it.tolerated,
        evidence.habit_tolerance.grade,
        code(it.evidence),
      ]),
    ),
  'leak-actions': () =>
    markdownTable(
      ['leak at', 'in words', 'skill to practice', 'what keeps one going'],
      leakSteps.map((step) => [
        code(step),
        en.leaks[step],
        ...leakActions[step].map((action) => en.actions[action.code]),
      ]),
    ),
  indicators: () =>
    markdownTable(
      ['indicator', 'unit', 'wanted', 'target rests on', 'grade'],
      indicatorCodes.map((it) => {
        const { unit, wanted, evidence: key } = indicatorRules[it]
        return [code(it), unit, wanted.replace('_', ' '), code(key), evidence[key].grade]
      }),
    ),
  factors: () =>
    markdownTable(
      ['factor', 'box', 'in words', 'reads', 'full strength', 'rests on', 'grade'],
      factorCodes.map((it) => {
        const { reads, full, evidence: key } = factorTable[it]
        return [code(it), boxOf(it), en.factors[it], reads, full, code(key), evidence[key].grade]
      }),
    ),
  'market-thresholds': () =>
    markdownTable(
      ['figure', 'value'],
      Object.entries(marketThresholds).map(([figure, value]) => [code(figure), value]),
    ),
  strategies: () =>
    markdownTable(
      ['pair', 'joins', 'with a'],
      strategyCodes.map((it) => [it.toUpperCase(), strategyKinds[it].internal, strategyKinds[it].external]),
    ),
  moves: () =>
    markdownTable(
      ['opportunity or threat', 'leads to', 'where'],
      strategyRows.map(([factor, { move, channel }]) => [code(factor), en.moves[move], channel?.replace('_', ' ')]),
    ),
}

function actionOf(cause: keyof typeof causeActions, kind: 'skill' | 'motivation'): string {
  return causeActions[cause]
    .filter((action) => action.kind === kind)
    .map((action) => en.actions[action.code])
    .join(' ')
}
