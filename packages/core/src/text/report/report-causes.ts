import type { Cause } from '../../diagnosis/cause.ts'
import { describeCause, describeReason } from '../describe.ts'
import { numbered, type ReportSection, type ReportView } from './report-view.ts'

/** The maximum number of causes on one page: nobody changes more than two things at a time (an assumption). */
const maxCauses = 2

/** The facts behind each. */
const maxFacts = 2

/** From so sure on we say that we are quite sure (an assumption). */
const quite = 0.93

/** What we see: at most two causes, the one worth most first, each with the facts behind it. */
export function causes(view: ReportView): ReportSection {
  const { review, sentences } = view
  const { diagnosis, weekPlan } = review
  const heading = sentences.report.whatWeSee
  if (weekPlan.focus === 'wind_down') return { heading, lines: [] }
  const isShown = ({ named, code }: Cause): boolean =>
    named || (weekPlan.focus === 'interviews' && code === 'not_a_networking_problem')
  const shown = diagnosis.causes.filter(isShown).slice(0, maxCauses)
  return { heading, lines: shown.map((cause, index) => numbered(sayCause(cause, view), index)) }
}

function sayCause(cause: Cause, { sentences }: ReportView): string {
  const { sureness } = sentences.report
  const facts = cause.because.slice(0, maxFacts).map((reason) => describeReason(reason, sentences))
  const sure = !cause.named ? sureness.perhaps : cause.probability >= quite ? sureness.almost : sureness.fairly
  return [`**${describeCause(cause, sentences)}**`, ...facts, sure].join(' ')
}
