import {
  duplicatePrior,
  duplicateThresholds,
  duplicateWeights,
  type IntroductionRule,
  introductionTable,
  mergeChoices,
  tagSynonyms,
} from '@tiecraft/core/rules'
import { code, markdownTable } from '../markdown-table.ts'

const introductionRows: readonly (readonly [string, readonly IntroductionRule[]])[] = Object.entries(introductionTable)

export const contactTables = {
  introductions: () =>
    markdownTable(
      ['stage', 'what can happen', 'if that side is', 'and the other is', 'leads to'],
      introductionRows.flatMap(([stage, rules]) =>
        rules.length === 0
          ? [[code(stage), 'it is over', '', '', '']]
          : rules.map(({ event, side, other, next }) => [
              code(stage),
              code(event),
              side ? code(side) : '',
              other ? code(other) : '',
              code(next),
            ]),
      ),
    ),
  'duplicate-weights': () =>
    markdownTable(
      ['agreement', 'adds'],
      [
        ...Object.entries(duplicateWeights).map(([agreement, weight]) => [code(agreement), weight]),
        ['before they are compared', duplicatePrior],
      ],
    ),
  'duplicate-thresholds': () =>
    markdownTable(
      ['called', 'from a probability of'],
      Object.entries(duplicateThresholds).map(([verdict, least]) => [code(verdict), least.toFixed(2)]),
    ),
  'merge-choices': () =>
    markdownTable(
      ['field', 'usually', 'can also be'],
      Object.entries(mergeChoices).map(([field, [usual, ...others]]) => [
        code(field),
        code(usual),
        others.map(code).join(', '),
      ]),
    ),
  'tag-synonyms': () =>
    markdownTable(
      ['shown as', 'also written'],
      tagSynonyms.map(([shown, ...others]) => [shown, others.join(', ')]),
    ),
}
