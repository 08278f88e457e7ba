import { en } from '@tiecraft/core/en'
import {
  boxOf,
  evidence,
  factorCodes,
  factorTable,
  factorWords,
  marketThresholds,
  type StrategyMove,
  type StrategyRule,
  strategyCodes,
  strategyKinds,
  strategyTable,
} from '@tiecraft/core/rules'
import { code, markdownTable } from '../markdown-table.ts'

const strategyRows: readonly (readonly [string, StrategyRule & { readonly move: StrategyMove }])[] =
  Object.entries(strategyTable)

export const swotTables = {
  factors: () =>
    markdownTable(
      ['factor', 'box', 'in words', 'reads', 'full strength', 'rests on', 'grade'],
      factorCodes.map((it) => {
        const [{ reads, full }, { evidence: key }] = [factorWords[it], factorTable[it]]
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
