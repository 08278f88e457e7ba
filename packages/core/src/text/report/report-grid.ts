import type { Quadrant } from '../../swot/factor.ts'
import type { Factor } from '../../swot/weighed-factor.ts'
import { describeStrategy } from '../describe.ts'
import { bullet, escaped, type ReportSection, type ReportView } from './report-view.ts'

const boxes = ['strength', 'weakness', 'opportunity', 'threat'] as const satisfies readonly Quadrant[]

/** The SWOT grid in a line a box, and the strategy that stands out. */
export function grid({ review, sentences }: ReportView): ReportSection {
  const { report, quadrants, factors: names } = sentences
  const { factors, strategies } = review.swot
  const lines = boxes.flatMap((quadrant) => {
    const inBox = factors
      .filter((factor) => factor.quadrant === quadrant)
      .map((factor) => {
        const text = ownWords(factor)
        return text === undefined ? names[factor.code] : report.ownWords({ text: escaped(text) })
      })
    return inBox.length > 0 ? [report.box({ box: quadrants[quadrant], factors: inBox.join('; ') })] : []
  })
  const best = strategies.slice(0, 1).map((strategy) => describeStrategy(strategy, sentences))
  return { heading: report.swot, lines: [...lines, ...best].map(bullet) }
}

/** What the seeker said in words of their own, where no name of a factor fits it. */
function ownWords({ code, because }: Factor): string | undefined {
  if (!code.startsWith('other_')) return undefined
  return because.flatMap((it) => (it.code === 'self_reported' && it.facts.text.trim() ? [it.facts.text] : []))[0]
}
