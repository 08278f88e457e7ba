import type { Cause } from '../../diagnosis/cause.ts'
import { describeCause, describeReason } from '../describe.ts'
import { likelihoodOf } from '../likelihood.ts'
import { numbered, type ReportSection, type ReportView } from './report-view.ts'

/** The maximum number of causes on one page: nobody changes more than two things at a time (an assumption). */
const maxCauses = 2

/** Reference rates are assumptions or nearly so: nothing compared with them is called almost certain. */
const surest = 0.98

/** Why it is this way: each cause, how sure it is, and what shows it. */
export function causes(view: ReportView): ReportSection {
  const { report } = view.sentences
  const lines = view.review.diagnosis.causes
    .slice(0, maxCauses)
    .flatMap((cause, index) => causeLines(cause, index, view))
  return { heading: report.why, lines: lines.length > 0 ? lines : [report.noCause] }
}

function causeLines(cause: Cause, index: number, { sentences }: ReportView): readonly string[] {
  const { probability, because } = cause
  const line = sentences.report.cause({
    text: describeCause(cause, sentences),
    likelihood: sentences.likelihoods[likelihoodOf(Math.min(probability, surest))],
    probability,
  })
  const reasons = because
    .filter((reason) => !('label' in reason.facts))
    .map((reason) => describeReason(reason, sentences))
  const shown = reasons.length < because.length ? [...reasons, sentences.report.seePlaces] : reasons
  return [numbered(line, index), ...shown.map((reason) => `   - ${reason}`)]
}
