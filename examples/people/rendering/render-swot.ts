import { describeReason, describeStrategy, en, type Factor, quadrants, type Swot } from '@tiecraft/core'
import { percent, rounded, section } from './lines.ts'

/** The grid, and the strategies that follow from it. */
export function renderSwot({ factors, internalScore, externalScore, strategies, robustness }: Swot): readonly string[] {
  const boxes = quadrants.flatMap((quadrant) => [
    `### ${quadrant}`,
    '',
    ...factors.filter((factor) => factor.quadrant === quadrant).map(factorLine),
    '',
  ])
  return [
    ...section('Strengths, weaknesses, opportunities and threats', boxes),
    `Internal ${shown(internalScore)}, external ${shown(externalScore)}.`,
    ...section('Strategies', [
      ...strategies.map((strategy) => `- ${strategy.kind}: ${describeStrategy(strategy)}`),
      ...(robustness === undefined
        ? []
        : [`- The first stays first under ${percent(robustness)} of other weightings.`]),
    ]),
  ]
}

function factorLine({ code, weight, rating, because }: Factor): string {
  return `- ${en.factors[code]} (weight ${percent(weight)}, rated ${rating}): ${because.map((reason) => describeReason(reason)).join(' ')}`
}

function shown(score: number | undefined): string {
  return score === undefined ? 'unknown' : rounded(score)
}
