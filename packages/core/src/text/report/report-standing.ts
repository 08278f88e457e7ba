import type { FunnelRate } from '../../funnel/funnel-step.ts'
import type { Fill } from '../../gap/fill.ts'
import type { Target } from '../../gap/target.ts'
import { daysBetween } from '../../value/days.ts'
import type { ReportSection, ReportView } from './report-view.ts'
import { chanceOf } from './said-chance.ts'

/** Where the seeker stands: what happened, each thing counted as what it is, the goal, and its chance. */
export function standing(view: ReportView): ReportSection {
  const { review, sentences } = view
  const { report } = sentences
  const { target, now } = review.gapAnalysis
  const isToldAbove = review.wentWell.some(
    ({ code, facts, contactIds }) =>
      code === 'passed_on' && facts.people === now.counts.passedOn && contactIds.length === facts.people,
  )
  const counts = report.counts({ ...now.counts, isToldAbove })
  const lines = [
    ...(counts.length > 0 ? counts : [nothingHappened(view)]),
    ...(target ? goalLines(target, view) : [report.noGoal]),
    ...verdictLines(view),
  ]
  return { heading: report.whereYouStand, lines: [lines.join(' ')] }
}

function nothingHappened({ review: { relationships }, sentences: { report } }: ReportView): string {
  return relationships.length > 0 ? report.onlyPeople({ people: relationships.length }) : report.nothingNoted
}

function goalLines({ goal, achieved, weeksLeft }: Target, view: ReportView): readonly string[] {
  const { review, sentences, day } = view
  const { report, outcomes } = sentences
  const { fill, gap } = review.gapAnalysis
  const { count, by } = goal
  const outcome = outcomes[goal.outcome]({ count })
  const facts = { count, outcome, achieved, weeks: Math.round(weeksLeft), day: day(by) }
  if (review.weekPlan.focus === 'wind_down')
    return [fill.kind === 'goal_met' ? report.goalMet : report.goal(facts), report.offerCame]
  if (fill.kind === 'goal_passed') return [report.goalPassed(facts)]
  const { asked } = review.gapAnalysis.now.counts
  const { focus } = review.weekPlan
  const isKnown = review.diagnosis.verdict !== 'too_early' || (asked >= enoughAsked && focus !== 'answers')
  if (gap.probability === undefined || !isKnown) {
    return [report.goal(facts), ...(isWithoutHours(fill) ? [report.noHours] : [])]
  }
  return [report.goal(facts), report.chance(chanceOf(gap.probability)), ...fillLines(fill, goal.outcome, view)]
}

/** A date further away than a year helps nobody. */
const longestDays = 366

function isWithoutHours(fill: Fill): boolean {
  return 'byChannel' in fill && fill.hoursPerWeek < 0.05
}

function fillLines(fill: Fill, outcome: 'interview' | 'offer', view: ReportView): readonly string[] {
  const { review, sentences, day } = view
  const { report, outcomes } = sentences
  if (!('byChannel' in fill) || review.weekPlan.focus !== 'search') return []
  const { hoursPerWeek, probability } = fill
  const today = review.gapAnalysis.gap.probability ?? 0
  if (isWithoutHours(fill)) return [report.noHours]
  if (fill.kind === 'move_hours') return [report.moveHours(chanceOf(probability))]
  if (fill.kind !== 'out_of_reach')
    return [report.moreHours({ ...chanceOf(probability), hours: Math.max(1, Math.round(hoursPerWeek)) })]
  const { feasibleCount: count, feasibleBy } = fill
  const isNear = feasibleBy && daysBetween(review.asOf, feasibleBy) <= longestDays
  const { interviews } = review.gapAnalysis.now.counts
  // What reads the same as today is not said again.
  const isMore = chanceOf(probability).odds.join() !== chanceOf(today).odds.join()
  return [
    ...(isMore ? [report.outOfReach(chanceOf(probability))] : []),
    ...(count > 0
      ? [report.feasible({ outcome: outcomes[outcome]({ count }) })]
      : outcome === 'offer' && interviews === 0 && probability < worthSaying
        ? [report.nearerGoal]
        : []),
    ...(isNear ? [report.feasibleBy({ day: day(feasibleBy) })] : []),
  ]
}

/** The chance from which a goal is not called far (an assumption). */
const worthSaying = 1 / 3

/** So many asked are enough to say how likely a goal is (an assumption). */
const enoughAsked = 10

/** The weeks within which somebody can do what would tell more. */
const weeksAhead = 4

function verdictLines({ review, sentences: { report } }: ReportView): readonly string[] {
  const { diagnosis, weekPlan, gapAnalysis } = review
  const { verdict } = diagnosis
  if (weekPlan.focus === 'wind_down') return []
  if (verdict === 'working') return [report.working]
  if (verdict === 'causes_found' || gapAnalysis.now.counts.asked === 0 || weekPlan.focus === 'interviews') return []
  const within = weeksAhead * (gapAnalysis.target?.maxPerWeek ?? weekPlan.hours)
  const [first] = diagnosis.toSettle.filter(({ attemptsNeeded }) => attemptsNeeded > 0)
  const settled =
    first && isEarly(first.step) && first.attemptsNeeded <= within && weekPlan.focus === 'search'
      ? [report.settles[first.step]({ count: Math.ceil(first.attemptsNeeded) })]
      : []
  return [report.tooEarly, ...settled]
}

function isEarly(step: FunnelRate): step is 'replied' | 'conversed' | 'referred' {
  return step === 'replied' || step === 'conversed' || step === 'referred'
}
