import type { Fill } from '../../gap/fill.ts'
import type { Target } from '../../gap/target.ts'
import { describeReason } from '../describe.ts'
import type { ReportSection, ReportView } from './report-view.ts'

/** Where the seeker stands: the answer, how far it went, the goal, and what it would take. */
export function standing(view: ReportView): ReportSection {
  const { review, sentences } = view
  const { diagnosis, gapAnalysis } = review
  const { target, fill, because } = gapAnalysis
  return {
    heading: sentences.report.whereYouStand,
    lines: [
      `**${sentences.verdicts[diagnosis.verdict]}**`,
      '',
      reachedLine(view),
      ...(target ? [goalLine(target, view)] : []),
      ...(fill.kind === 'goal_met' ? [] : because.map((reason) => describeReason(reason, sentences))),
      ...fillLines(fill, view),
    ],
  }
}

function reachedLine({ review, sentences: { report } }: ReportView): string {
  const { asked, talked, passedOn, resumes, interviews, offers } = review.gapAnalysis.now.counts
  const said = [
    ...(asked > 0 ? [report.peopleAsked({ asked, talked }), report.passedOn({ talked, passedOn })] : []),
    ...(resumes > 0 ? [report.resumes({ resumes })] : []),
    ...(interviews > 0 ? [report.outcomes({ interviews, offers })] : []),
  ]
  return said.length > 0 ? said.filter(Boolean).join(' ') : report.noApproaches
}

function goalLine({ goal, achieved, weeksLeft }: Target, { sentences, day }: ReportView): string {
  const { count, by, outcome } = goal
  return sentences.report.goal({
    count,
    outcome: sentences.outcomes[outcome]({ count }),
    achieved,
    weeks: Math.round(weeksLeft),
    day: day(by),
  })
}

function fillLines(fill: Fill, view: ReportView): readonly string[] {
  const { report } = view.sentences
  if (fill.kind === 'on_track') return [report.onTrack]
  if (fill.kind === 'goal_met') return [report.goalMet]
  if (fill.kind === 'out_of_reach') return outOfReach(fill, view)
  if (!('byChannel' in fill)) return []
  const { kind, hoursPerWeek: hours, probability } = fill
  return [kind === 'move_hours' ? report.moveHours({ hours, probability }) : report.moreHours({ hours, probability })]
}

function outOfReach(
  fill: Extract<Fill, { readonly kind: 'out_of_reach' }>,
  { review, sentences, day }: ReportView,
): readonly string[] {
  const { report, outcomes } = sentences
  const { hoursPerWeek: hours, probability, feasibleBy, feasibleCount: count } = fill
  const target = review.gapAnalysis.target
  return [
    hours < 0.05 ? report.noHoursLeft : report.outOfReach({ hours, probability }),
    ...(target && count > 0 ? [report.feasible({ outcome: outcomes[target.goal.outcome]({ count }) })] : []),
    ...(feasibleBy ? [report.feasibleBy({ day: day(feasibleBy) })] : []),
  ]
}
