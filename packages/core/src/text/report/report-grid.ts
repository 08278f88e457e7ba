import type { PlanTask } from '../../plan/plan-task.ts'
import type { Quadrant } from '../../swot/factor.ts'
import type { Strategy } from '../../swot/pair-strategies.ts'
import type { Factor } from '../../swot/weighed-factor.ts'
import { describeStrategy } from '../describe.ts'
import { escaped, type ReportSection, type ReportView } from './report-view.ts'

const boxes = ['strength', 'weakness', 'opportunity', 'threat'] as const satisfies readonly Quadrant[]

/** Factors of one box on a page (an assumption). */
const maxInBox = 2

/** The SWOT grid of somebody who said something of themselves, in their own words, and the strategy that the week carries out. */
export function grid({ review, sentences, brevity }: ReportView): ReportSection {
  const { report, factors: names } = sentences
  const { factors: strategic, otherFactors, strategies } = review.swot
  const factors = [...strategic, ...otherFactors.filter((factor) => isSaid(factor) && factor.strength > 0)]
  if (review.weekPlan.focus === 'wind_down' || !factors.some(isSaid)) return { heading: report.swot, lines: [] }
  const shown = boxes.map((quadrant) => ({
    quadrant,
    factors: shownIn(quadrant, factors).filter((factor) => brevity === 0 || isSaid(factor)),
  }))
  const lines = shown.flatMap(({ quadrant, factors: inBox }) => {
    const words = inBox.map((factor) => {
      const text = ownWords(factor)
      return text === undefined ? names[factor.code] : report.ownWords({ text: escaped(text) })
    })
    return words.length > 0 ? [report.box[quadrant]({ factors: words.join('; ') })] : []
  })
  const codes = new Set(shown.flatMap(({ factors: inBox }) => inBox.map(({ code }) => code)))
  const best = strategies.find(
    (strategy) =>
      codes.has(strategy.internal) &&
      codes.has(strategy.external) &&
      review.weekPlan.actions.some(({ task }) => carriesOut(task, strategy)),
  )
  return { heading: report.swot, lines: [[...lines, ...(best ? [describeStrategy(best, sentences)] : [])].join(' ')] }
}

/** What the seeker said of one box, or else the strongest that was found. */
function shownIn(quadrant: Quadrant, factors: readonly Factor[]): readonly Factor[] {
  const inBox = factors.filter((factor) => factor.quadrant === quadrant)
  const said = inBox.filter(isSaid)
  return (said.length > 0 ? said : inBox.slice(0, 1)).slice(0, maxInBox)
}

function isSaid({ knownBy }: Factor): boolean {
  return knownBy === 'own_word' || knownBy === 'both'
}

/** Whether a task of the week is what a strategy leads to. */
function carriesOut(task: PlanTask, { move, channel }: Strategy): boolean {
  if (channel !== undefined) return 'channel' in task && task.channel === channel
  if (move === 'send_short_update') return task.kind === 'send_update'
  if (move === 'revive_without_asking') return task.kind === 'revive'
  if (move === 'show_target_list') return task.kind === 'list_employers' || task.kind === 'ask'
  if (move === 'ask_people_left') return task.kind === 'ask' || task.kind === 'ask_people'
  return move === 'build_rapport_first' && task.kind === 'talk'
}

/** What the seeker said in words of their own. */
function ownWords({ because }: Factor): string | undefined {
  const [text] = because.flatMap((it) => (it.code === 'self_reported' ? [it.facts.text.trim().replace(/\.$/, '')] : []))
  return text || undefined
}
