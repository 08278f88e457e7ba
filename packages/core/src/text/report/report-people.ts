import type { StageAdvice } from '../../relationship/stage-advice.ts'
import type { RelationshipReview } from '../../review/review-relationship.ts'
import { daysBetween } from '../../value/days.ts'
import { bullet, type ReportSection, type ReportView } from './report-view.ts'

/** The maximum number of people to name beside the plan (an assumption). */
const maxPeople = 5

/** People to talk with who are named, by how brief the page is. */
const talkedOf = [maxPeople, 1, 1] as const

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
  const owed = [...new Set(thanksOwed.map(({ contactId }) => contactId))].filter((id) => !inWeek.has(id))
  const later = owed.slice(0, maxPeople)
  const silent = silences(view)
    .filter((id) => !inWeek.has(id))
    .slice(0, maxPeople - later.length)
  const others = weekPlan.focus === 'search' ? talks(view, new Set([...inWeek, ...owed, ...silent])) : []
  const lines = [
    ...(later.length > 0 ? [report.thankLater({ names: list(later.map(nameOf)) })] : []),
    ...(silent.length > 0 ? [report.letRest({ names: list(silent.map(nameOf)), count: silent.length })] : []),
    ...sayTalks(others.slice(0, Math.min(talkedOf[view.brevity], maxPeople - later.length - silent.length)), view),
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

/** People whom it is time to be in touch with, or else the one with whom it will be next. */
function talks({ review }: ReportView, without: ReadonlySet<string>): readonly RelationshipReview[] {
  const open = review.relationships
    .filter(({ condition, unansweredSince }) => condition !== 'dormant' && condition !== 'closed' && !unansweredSince)
    .filter(({ contactId, dueAt }) => dueAt && !without.has(contactId))
    .sort((first, second) => Number(first.dueAt) - Number(second.dueAt))
  const due = open.filter(({ dueAt }) => dueAt && dueAt <= review.asOf)
  return due.length > 0 ? due : open.slice(0, 1)
}

/** Those who need the same talk share a line; what the week says already is not said again. */
function sayTalks(
  those: readonly RelationshipReview[],
  { review, sentences, nameOf, list }: ReportView,
): readonly string[] {
  const said = new Set(review.weekPlan.actions.flatMap(({ task }) => (task.kind === 'talk' ? [task.advice] : [])))
  const byAdvice = new Map<StageAdvice['next'], readonly string[]>()
  for (const { advice, contactId } of those.filter(({ advice: { next } }) => !said.has(next))) {
    byAdvice.set(advice.next, [...(byAdvice.get(advice.next) ?? []), nameOf(contactId)])
  }
  return [...byAdvice].map(([next, names]) =>
    sentences.report.talkWith({ names: list(names), advice: sentences.stageAdvice[next] }),
  )
}
