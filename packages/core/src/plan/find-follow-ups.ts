import { isBusinessAsk } from '../activity/business-ask.ts'
import type { Conclusions } from '../diagnosis/conclude.ts'
import type { Relationship } from '../relationship/relationship.ts'
import { relationshipRules } from '../relationship/relationship-rules.ts'
import { isAtLeast } from '../relationship/stage-order.ts'
import type { Situation } from '../situation/derive-situation.ts'
import type { LastAsk } from '../summary/contact-summary.ts'
import { daysBetween } from '../value/days.ts'
import type { Candidate } from './candidate.ts'
import type { FollowUp } from './follow-up.ts'
import { followUpTable } from './follow-up-table.ts'
import type { PlanReason } from './plan-reason.ts'
import type { FollowUpTask } from './plan-task.ts'
import { usualTurn } from './rank-candidates.ts'
import { referralsPerApproach, worthOfApproach } from './referral-gain.ts'

/** Finds what is next after something happened, and employers where to ask a second person. */
export function findFollowUps(input: Conclusions, due: readonly FollowUp[]): readonly Candidate[] {
  const byContact = new Map(input.situation.relationships.map((it) => [it.contact.id, it]))
  const candidates = due.flatMap((it) => toCandidate(it, byContact, input))
  return [...candidates, ...secondPeople(input)]
}

/** Thanks and introductions are tasks of their own. */
function toCandidate(
  followUp: FollowUp,
  byContact: ReadonlyMap<string, Relationship>,
  { situation }: Conclusions,
): readonly Candidate[] {
  const { kind: next, ageDays: _age, dueAt: _due, overdueDays: _overdue, through, employer, ...facts } = followUp
  if (isOwnTask(next)) return []
  const [contactId = ''] = facts.contactIds
  const relationship = byContact.get(contactId)
  if (next === 'nudge' && relationship && isPremature(relationship, lastAskOf(situation, contactId))) return []
  const task = {
    kind: 'follow_up',
    next,
    ...facts,
    through: through === undefined ? [] : [through],
    employers: employer === undefined ? [] : [employer],
  } as const
  const due = { answers: 'follow_up_due', because: [becauseOf(followUp)], gain: 0 } as const
  const talk = { ...due, task: { kind: 'hold_talks', contactIds: facts.contactIds } } as const
  return [
    {
      ...due,
      task,
      minutes: followUpTable[next].minutes,
      owedSince: facts.since,
      turn: turns[next],
      ...(next === 'apologize' && { notBefore: followUp.dueAt }),
    },
    ...(next === 'offer_times' ? [talk] : []),
  ]
}

function isOwnTask(kind: FollowUp['kind']): kind is Exclude<FollowUp['kind'], FollowUpTask> {
  return !Object.hasOwn(turns, kind)
}

/** The order in which follow-ups come: what grows cold first, reminders last (assumptions). */
const turns = {
  thank_interviewer: 1,
  share_offer: 2,
  write_to_introduced: 2,
  pursue_lead: 2,
  offer_times: usualTurn,
  thank_for_talk: usualTurn,
  report_back: usualTurn,
  apologize: 4,
  thank_for_answer: 4,
  nudge: 5,
} as const satisfies Readonly<Record<FollowUpTask, number>>

function becauseOf({ kind, contactIds, through, ageDays: days }: FollowUp): PlanReason {
  const people = [...contactIds, ...(through === undefined ? [] : [through])].slice(0, maxPeople)
  return {
    code: 'follow_up_due_since',
    facts: { followUp: kind, days },
    evidence: followUpTable[kind].evidence,
    contactIds: people,
  }
}

/** People named in a reason. */
const maxPeople = 5

/** Employers at which somebody does not answer, where a second person can be asked. */
function secondPeople(input: Conclusions): readonly Candidate[] {
  const referrals = referralsPerApproach(input)
  return input.situation.relationships.flatMap(({ contact, state, findings }): readonly Candidate[] => {
    const since = state.unansweredSince
    if (!since || !contact.employer) return []
    if (!findings.some(({ code }) => code === 'ask_other_contact_due')) return []
    const task = { kind: 'ask_someone_else', contactId: contact.id, employer: contact.employer, since } as const
    const gain = worthOfApproach.someoneElse * referrals(contact.channel)
    const because = [unanswered(contact.id, since, input.situation.now)]
    return [{ task, channel: contact.channel, answers: 'ask_other_contact_due', because, gain }]
  })
}

function lastAskOf({ record }: Situation, contactId: string): LastAsk | null | undefined {
  return record.summaries.get(contactId)?.lastAsk
}

/** Whether following up would repeat a request that came too early. */
function isPremature({ state }: Relationship, last: LastAsk | null | undefined): boolean {
  return !!last && isBusinessAsk[last.ask] && !isAtLeast(state.stage, relationshipRules.businessAskFrom)
}

function unanswered(contactId: string, since: Date, now: Date): PlanReason {
  return {
    code: 'approach_unanswered',
    facts: { days: Math.floor(daysBetween(since, now)) },
    evidence: 'follow_up_once',
    contactIds: [contactId],
  }
}
