import type { StageAdvice } from '../../relationship/stage-advice.ts'
import { daysBetween } from '../../value/days.ts'
import { bullet, type ReportSection, type ReportView } from './report-view.ts'

/** The maximum number of people to name beside the plan (an assumption). */
const maxPeople = 5

/** Days within which one more note is worth it. */
const worthAnother = 30

/** Ended long ago: after so many days nobody is named for a silence. */
const longestSilence = 90

/** People who are not in the week: thanks owed, silences to let rest, and what a talk should be about. */
export function people(view: ReportView): ReportSection {
  const { review, sentences, nameOf, list } = view
  const { report } = sentences
  const { thanksOwed, weekPlan } = review
  const inWeek = new Set(weekPlan.actions.flatMap(({ contactIds }) => contactIds))
  const later = [...new Set(thanksOwed.map(({ contactId }) => contactId))].filter((id) => !inWeek.has(id))
  const silent = silences(view).filter((id) => !inWeek.has(id))
  const lines = [
    ...(later.length > 0 ? [report.thankLater({ names: list(later.slice(0, maxPeople).map(nameOf)) })] : []),
    ...(silent.length > 0
      ? [report.letRest({ names: list(silent.slice(0, maxPeople).map(nameOf)), count: silent.length })]
      : []),
    ...(weekPlan.focus === 'search' ? talks(view, new Set([...inWeek, ...later, ...silent])) : []),
  ]
  return { heading: report.people, lines: lines.length > 1 ? lines.map(bullet) : lines }
}

/** Those who have not answered, and whom another note would only press. */
function silences({ review }: ReportView): readonly string[] {
  return review.relationships
    .filter(({ unansweredSince }) => {
      const days = unansweredSince ? daysBetween(unansweredSince, review.asOf) : 0
      return days > worthAnother && days <= longestSilence
    })
    .map(({ contactId }) => contactId)
}

/** People whom it is time to be in touch with; those who need the same talk share a line. */
function talks({ review, sentences, nameOf, list }: ReportView, without: ReadonlySet<string>): readonly string[] {
  const due = review.relationships
    .filter(
      ({ dueAt, condition }) => dueAt && dueAt <= review.asOf && condition !== 'dormant' && condition !== 'closed',
    )
    .filter(({ contactId }) => !without.has(contactId))
    .sort((first, second) => Number(first.dueAt) - Number(second.dueAt))
    .slice(0, maxPeople)
  const byAdvice = new Map<StageAdvice['next'], readonly string[]>()
  for (const { advice, contactId } of due) {
    byAdvice.set(advice.next, [...(byAdvice.get(advice.next) ?? []), nameOf(contactId)])
  }
  return [...byAdvice].map(([next, names]) =>
    sentences.report.talkWith({ names: list(names), advice: sentences.stageAdvice[next] }),
  )
}
