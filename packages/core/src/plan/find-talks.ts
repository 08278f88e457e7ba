import type { Ask } from '../activity/activity-codes.ts'
import { worthHours } from '../advice/verdict-table.ts'
import { upcomingAppointments } from '../appointment/list-appointments.ts'
import { type RelationshipStage, relationshipStages } from '../contact/relationship-stage.ts'
import type { Conclusions } from '../diagnosis/conclude.ts'
import { rankEmployers } from '../employer/rank-employers.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { isHelp } from '../reciprocity/thanks-owed.ts'
import type { Relationship } from '../relationship/relationship.ts'
import { relationshipRules } from '../relationship/relationship-rules.ts'
import { stageAdvice } from '../relationship/stage-advice.ts'
import { isAtLeast } from '../relationship/stage-order.ts'
import type { Situation } from '../situation/derive-situation.ts'
import type { LastAsk } from '../summary/contact-summary.ts'
import { daysBetween } from '../value/days.ts'
import type { Candidate } from './candidate.ts'
import type { FollowUp } from './follow-up.ts'
import { referralsPerApproach, worthOfApproach } from './referral-gain.ts'

/** What to ask for at each stage: nothing before trust has grown, and never for a job. */
const askByStage = {
  known: undefined,
  rapport: undefined,
  personal: 'introduction',
  business: 'referral',
  ally: 'referral',
} as const satisfies Record<RelationshipStage, Ask | undefined>

/**
 * Whom to ask now that they trust you, and with whom to talk so that trust grows.
 *
 * Where the advice says that a channel is done or not worth hours now, nobody is asked again before there is a list of employers
 * to show: that is another question.
 */
export function findTalks(input: Conclusions, due: readonly FollowUp[]): readonly Candidate[] {
  const { record, relationships, now } = input.situation
  const referrals = referralsPerApproach(input)
  const listFor = employersOf(input.situation)
  const over = new Set(
    input.advice.channels.flatMap(({ channel, verdict }) => (worthHours[verdict] ? [] : [channel.id])),
  )
  const isOver = (channel: string): boolean => over.has(channel)
  const helped = new Set([...recentHelpers(input.situation), ...owedPeople(input.situation, due)])
  return relationships
    .filter(({ condition, findings }) => isOpen(condition) && !findings.some(({ code }) => code === 'one_sided'))
    .flatMap((relationship): readonly Candidate[] => {
      const perApproach = referrals(relationship.contact.channel)
      const last = record.summaries.get(relationship.contact.id)?.lastAsk ?? undefined
      const listed = listFor(relationship.contact.id)
      const ask =
        isOver(relationship.contact.channel) && !listed.hasList ? undefined : askByStage[relationship.state.stage]
      if (ask && !helped.has(relationship.contact.id) && isReady(relationship, last, now))
        return [askFor(ask, relationship, last, { perApproach, ...listed })]
      const isDue = relationship.dueAt && relationship.dueAt <= now && relationship.state.unanswered === 0
      return isDue ? [talkWith(relationship, perApproach, now)] : []
    })
}

/** Nobody is asked again within so many days of having helped (an assumption): four weeks. */
const restDays = 28

function recentHelpers({ record, now }: Situation): ReadonlySet<string> {
  const recent = record.milestones.filter(isHelp).filter(({ at }) => daysBetween(at, now) < restDays)
  return new Set(recent.map(({ contactId }) => contactId))
}

/** People who wait for what is the seeker's turn, or with whom a talk is arranged. */
function owedPeople(situation: Situation, due: readonly FollowUp[]): readonly string[] {
  const arranged = upcomingAppointments(situation).flatMap(({ contactIds }) => contactIds)
  const owed = due
    .filter(({ kind }) => kind !== 'follow_up_introduction')
    .flatMap(({ contactIds, through }) => [...contactIds, ...(through === undefined ? [] : [through])])
  return [...arranged, ...owed]
}

function isOpen(condition: Relationship['condition']): boolean {
  return condition === 'warm' || condition === 'cooling'
}

/** Whether somebody can be asked: in touch or never met since, no answer pending, and not asked for a month. */
function isReady({ condition, state }: Relationship, last: LastAsk | undefined, now: Date): boolean {
  const inTouch = condition === 'warm' || !state.lastTwoWayAt
  const rested = !last || daysBetween(new Date(last.at), now) >= thresholds.updateInterval.value
  return inTouch && rested && state.unanswered === 0
}

/** Whether there is a list of employers, and the one on it that a contact leads to, which is first in the seeker's order. */
function employersOf(situation: Situation): (contactId: string) => Listed {
  const ranked = situation.record.targetEmployers.length > 0 ? rankEmployers(situation) : []
  const hasList = ranked.length > 0
  const byContact = new Map<string, string>()
  for (const { employer, people } of ranked) {
    for (const id of [...people.insiders, ...people.connectors.map(({ contactId }) => contactId)]) {
      if (!byContact.has(id)) byContact.set(id, employer.name)
    }
  }
  return (contactId) => {
    const employer = byContact.get(contactId)
    return { hasList, ...(employer !== undefined && { employer }) }
  }
}

type Listed = { readonly hasList: boolean; readonly employer?: string }

function askFor(
  ask: Ask,
  { contact, state }: Relationship,
  last: LastAsk | undefined,
  { perApproach, ...listed }: Listed & { readonly perApproach: number },
): Candidate {
  return {
    task: { kind: 'ask', contactIds: [contact.id], ask, ...listed },
    channel: contact.channel,
    answers: last ? 'ready_for_business' : 'not_asked_yet',
    because: [
      {
        code: last ? 'trusted_asked_before' : 'trusted_not_asked',
        facts: { stage: state.stage },
        evidence: 'help_is_underestimated',
        contactIds: [contact.id],
      },
    ],
    gain:
      perApproach *
      (last ? worthOfApproach.askAgain : worthOfApproach.ask) *
      (listed.employer === undefined ? 1 : worthOfApproach.listedEmployer),
  }
}

function talkWith({ contact, state, dueAt }: Relationship, perApproach: number, now: Date): Candidate {
  const toGo = relationshipStages.indexOf(relationshipRules.businessAskFrom) - relationshipStages.indexOf(state.stage)
  const overdueDays = dueAt ? Math.max(0, Math.floor(daysBetween(dueAt, now))) : 0
  return {
    task: { kind: 'talk', contactId: contact.id, advice: stageAdvice[state.stage].next },
    channel: contact.channel,
    answers: 'contact_due',
    because: [{ code: 'contact_due', facts: { overdueDays }, evidence: 'contact_layers', contactIds: [contact.id] }],
    gain: perApproach * worthOfApproach.perStageToGo ** (isAtLeast(state.stage, 'personal') ? 1 : toGo),
  }
}
