import { bullet, type ReportSection, type ReportView } from './report-view.ts'

/** Steps at a time: a later one cannot be judged before the earlier ones. */
const maxSteps = 2

/** What would change the answer. */
export function whatWouldChange({ review, sentences: { report } }: ReportView): ReportSection {
  const { diagnosis, funnel } = review
  const pending = Math.round(funnel.overall.steps.reduce((sum, step) => sum + step.pending, 0))
  return {
    heading: report.whatWouldChange,
    lines: [
      ...diagnosis.toSettle
        .slice(0, maxSteps)
        .map(({ step, attemptsNeeded: count }) => report.settles[step]({ count })),
      ...(pending > 0 ? [report.pending({ count: pending })] : []),
      report.newOutcome,
    ].map(bullet),
  }
}

/** The fine print: what a percentage means, and what it rests on. */
export function howSure({ review, sentences, list }: ReportView): ReportSection {
  const { report, grades } = sentences
  const { approached, steps } = review.funnel.overall
  const share = steps.find(({ step }) => step === 'replied')?.ownDataShare ?? 0
  const used = new Set(steps.map(({ grade }) => grades[grade]))
  return {
    heading: report.howSure,
    lines: [
      [
        report.probabilities,
        ...(approached > 0 ? [report.ownData({ share })] : []),
        report.usual,
        report.restsOn({ grades: list([...used]) }),
        report.notAJudgment,
      ].join(' '),
    ],
  }
}
