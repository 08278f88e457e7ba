import type { ThanksOwed } from '../../reciprocity/thanks-owed.ts'
import type { RelationshipFinding } from '../../relationship/relationship-finding.ts'
import type { RelationshipReview } from '../../review/review-relationship.ts'
import { bullet, type ReportSection, type ReportView } from './report-view.ts'

/** The maximum number of people to name for a week (an assumption). */
const maxPeople = 5

/** What was noticed that says more about the next step than the stage does. */
const telling: readonly RelationshipFinding['code'][] = [
  'follow_up_due',
  'ask_other_contact_due',
  'one_sided',
  'stalled',
  'ready_for_business',
]

/** Whom to thank, and whom to be in touch with. */
export function people(view: ReportView): ReportSection {
  const { report } = view.sentences
  const { thanksOwed, relationships, asOf } = view.review
  const due = relationships
    .filter(({ dueAt, condition }) => dueAt && dueAt <= asOf && condition !== 'dormant')
    .sort((first, second) => Number(first.dueAt) - Number(second.dueAt))
  const lines = [
    ...thanksOwed.slice(0, maxPeople).map((owed) => thankLine(owed, view)),
    ...rest(thanksOwed.length, report.thankMore),
    ...dueLines(due.slice(0, maxPeople), view),
    ...rest(due.length, report.dueMore),
    ...(due.length === 0 && relationships.length > 0 ? [report.nobodyDue] : []),
  ]
  return { heading: report.people, lines: lines.map(bullet) }
}

function thankLine({ contactId, help, overdueDays }: ThanksOwed, { sentences, nameOf }: ReportView): string {
  return sentences.report.thank({ name: nameOf(contactId), help: sentences.helps[help], overdueDays })
}

/** People who need the same next step share a line. */
function dueLines(due: readonly RelationshipReview[], { sentences, nameOf, list }: ReportView): readonly string[] {
  const namesByAdvice = new Map<string, readonly string[]>()
  for (const { contactId, advice, findings } of due) {
    const noticed = telling.find((code) => findings.some((finding) => finding.code === code))
    const next = noticed ? sentences.findings[noticed] : sentences.stageAdvice[advice.next]
    const text = [next, sentences.notYet[advice.notYet]].join(' ').trim()
    namesByAdvice.set(text, [...(namesByAdvice.get(text) ?? []), nameOf(contactId)])
  }
  return [...namesByAdvice].map(([advice, names]) => sentences.report.due({ names: list(names), advice }))
}

function rest(all: number, say: (facts: { readonly count: number }) => string): readonly string[] {
  return all > maxPeople ? [say({ count: all - maxPeople })] : []
}
