import { en } from '@tiecraft/core/en'
import {
  causeActions,
  causeCodes,
  causeRules,
  evidence,
  habitTable,
  indicatorCodes,
  leakActions,
  leakSteps,
} from '@tiecraft/core/rules'
import { stepByActivity } from '../../../packages/core/src/funnel/funnel-step.ts'
import { indicatorRules } from '../../../packages/core/src/gap/indicators.ts'
import { code, markdownTable } from '../markdown-table.ts'

export const diagnosisTables = {
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
      ['cause', 'reads', 'reference', 'rests on (grade)', 'probability', 'shortfall', 'named from'],
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
}

function actionOf(cause: keyof typeof causeActions, kind: 'skill' | 'motivation'): string {
  return causeActions[cause]
    .filter((action) => action.kind === kind)
    .map((action) => en.actions[action.code])
    .join(' ')
}
