import type { ReportSection, ReportView } from './report-view.ts'

/** So many asked are few; and the share of own notes from which they carry the review (assumptions). */
const [few, much] = [5, 0.6]

/** How sure it is, in a few sentences: what rests on own notes, what on others, and when to ask again. */
export function howSure({ review, sentences: { report }, brevity }: ReportView): ReportSection {
  const { funnel, gapAnalysis, weekPlan } = review
  const { asked } = gapAnalysis.now.counts
  const share = funnel.overall.steps.find(({ step }) => step === 'replied')?.ownDataShare ?? 0
  const kind = asked === 0 ? 'nothing' : asked < few ? 'few' : share < much ? 'some' : 'much'
  const lines = [
    report.fromNotes[kind]({ asked }),
    ...(kind === 'much' || (kind === 'some' && brevity < 2) ? [report.fromOthers] : []),
    report.askAgain[weekPlan.focus],
  ]
  return { heading: report.howSure, lines: [lines.filter(Boolean).join(' ')] }
}
