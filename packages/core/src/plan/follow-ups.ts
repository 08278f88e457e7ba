import type { Milestone } from '../activity/milestone.ts'
import { upcomingAppointments } from '../appointment/list-appointments.ts'
import { normalizeEmployer } from '../contact/normalize-employer.ts'
import { deriveIntroductions } from '../reciprocity/derive-introductions.ts'
import type { Introduction } from '../reciprocity/introduction.ts'
import { isHelp } from '../reciprocity/thanks-owed.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { type Asked, situationOf } from '../situation/situation-of.ts'
import type { ContactSummary } from '../summary/contact-summary.ts'
import { addDays } from '../value/days.ts'
import { type FollowUp, followUpOn } from './follow-up.ts'
import { type FollowUpKind, followUpKinds } from './follow-up-table.ts'

/**
 * Lists what is the seeker's turn to do, what was due first before the rest.
 *
 * After everything that happens it is known whose turn it is: the table of follow-ups says what is next, by when, and what closes
 * it. Thanks owed and introductions both sides agreed to are among them.
 *
 * @example
 * const record = { seeker: { id: 'ana', affiliations: [], selfReports: [] }, contacts: [], activities: [] }
 * followUps(record, { now: new Date('2026-03-02T09:00:00Z') }) // => []
 */
export function followUps(...asked: Asked<unknown>): readonly FollowUp[] {
  const situation = situationOf(asked)
  const arranged = new Set(upcomingAppointments(situation).flatMap(({ contactIds }) => contactIds))
  const open = [
    ...situation.relationships.flatMap(({ contact }) => afterLastEvent(contact.id, situation, arranged)),
    ...nudges(situation),
    ...thanks(situation),
    ...recentMilestones(situation).flatMap((milestone) => afterMilestone(milestone, situation)),
    ...introductions(situation),
  ]
  return onceEach(open).sort(
    (first, second) =>
      first.dueAt.getTime() - second.dueAt.getTime() ||
      followUpKinds.indexOf(first.kind) - followUpKinds.indexOf(second.kind) ||
      (first.contactIds.join() < second.contactIds.join() ? -1 : 1),
  )
}

/** The same for the same people and employer is done once, for the latest time that it came up. */
function onceEach(open: readonly FollowUp[]): FollowUp[] {
  const byKey = new Map<string, FollowUp>()
  for (const followUp of open) {
    const { kind, contactIds, through, employer } = followUp
    const key = JSON.stringify([kind, contactIds, through, employer && normalizeEmployer(employer)])
    const before = byKey.get(key)
    if (!before || before.since < followUp.since) byKey.set(key, followUp)
  }
  return [...byKey.values()]
}

/** What the latest thing that happened with a contact leaves to do. */
function afterLastEvent(
  contactId: string,
  { record, now }: Situation,
  arranged: ReadonlySet<string>,
): readonly FollowUp[] {
  const last = record.summaries.get(contactId)?.lastEvent
  const kind = last && kindAfter(last)
  // A talk that is arranged needs no more offers.
  if (kind === 'offer_times' && arranged.has(contactId)) return []
  return kind ? followUpOn({ kind, contactIds: [contactId], since: new Date(last.at) }, now) : []
}

function kindAfter({ type, isDeclined }: NonNullable<ContactSummary['lastEvent']>): FollowUpKind | undefined {
  if (type === 'reply_received') return isDeclined ? 'thank_for_answer' : 'offer_times'
  if (type === 'conversation_held') return 'thank_for_talk'
  return type === 'conflict_arisen' ? 'apologize' : undefined
}

/** One note to everybody who has not answered in time. */
function nudges({ relationships, now }: Situation): readonly FollowUp[] {
  return relationships.flatMap(({ contact, state, findings }) => {
    if (!state.unansweredSince || !findings.some(({ code }) => code === 'follow_up_due')) return []
    return followUpOn({ kind: 'nudge', contactIds: [contact.id], since: state.unansweredSince }, now)
  })
}

/** One thank-you a person, since the earliest help not thanked yet. */
function thanks({ thanksOwed, now }: Situation): readonly FollowUp[] {
  const since = new Map<string, Date>()
  for (const { contactId, helpedAt } of thanksOwed) if (!since.has(contactId)) since.set(contactId, helpedAt)
  return [...since].flatMap(([contactId, at]) => followUpOn({ kind: 'thank', contactIds: [contactId], since: at }, now))
}

/** Introductions in progress: the other side to be asked, the promise to be kept, what came of it to be heard. */
function introductions({ record, now }: Situation): readonly FollowUp[] {
  return deriveIntroductions({ activities: record.milestones }, { now }).flatMap((introduction) => {
    const { stageSince: since, contactIds } = introduction
    const kind = nextOfIntroduction(introduction)
    if (!kind || !since) return []
    const [one, other] = contactIds
    const asked =
      kind === 'offer_introduction' && introduction.consents[1] === 'not_asked' ? [other, one] : [one, other]
    return followUpOn({ kind, contactIds: asked, since }, now)
  })
}

function nextOfIntroduction({ stage, consents }: Introduction): FollowUpKind | undefined {
  if (stage === 'agreed_both') return 'make_introduction'
  if (stage === 'made') return 'follow_up_introduction'
  const isHalfAgreed = consents.includes('agreed') && consents.includes('not_asked')
  return stage === 'asked_one' && isHalfAgreed ? 'offer_introduction' : undefined
}

/** No milestone leaves anything to do for longer than so many days. */
const longestOpenDays = 60

/** The milestones that may leave something to do, so that a long log costs no more than a short one. */
function recentMilestones({ record, now }: Situation): readonly Milestone[] {
  const since = addDays(now, -longestOpenDays)
  return record.milestones.filter(({ at }) => at >= since)
}

function afterMilestone(milestone: Milestone, situation: Situation): readonly FollowUp[] {
  const { now } = situation
  const employer = 'employer' in milestone ? namedEmployer(milestone.employer) : undefined
  const { type, at: since } = milestone
  if (type === 'introduction_received') {
    const { contactId: through, introducedContactId: met } = milestone
    if (met !== undefined && isTouchedSince(met, since, situation)) return []
    return followUpOn({ kind: 'write_to_introduced', contactIds: met === undefined ? [] : [met], through, since }, now)
  }
  if (type === 'lead_received' || type === 'referral_received') {
    const { contactId: through } = milestone
    if (employer === undefined || isPursued({ employer, through, since }, situation)) return []
    return followUpOn({ kind: 'pursue_lead', contactIds: [], through, employer, since }, now)
  }
  if (type === 'interview_held') {
    const thank = followUpOn({ kind: 'thank_interviewer', contactIds: [], employer, since }, now)
    return [...thank, ...reportTo(milestone, situation)]
  }
  if (type !== 'offer_received') return []
  const helpers = [...new Set(situation.record.milestones.filter(isHelp).map(({ contactId }) => contactId))]
  const untold = helpers.filter((id) => !isTouchedSince(id, since, situation))
  return untold.length > 0 ? followUpOn({ kind: 'share_offer', contactIds: untold, since }, now) : []
}

/** Reports what came of an interview to the contact who made it possible: the one named, or the giver of the latest lead there. */
function reportTo(
  { contactId, employer, at }: Extract<Milestone, { readonly type: 'interview_held' }>,
  situation: Situation,
): readonly FollowUp[] {
  const { milestones } = situation.record
  const leads = milestones.filter(
    (it) => 'employer' in it && isHelp(it) && it.at <= at && isSameEmployer(it.employer, employer),
  )
  const lead = leads.at(-1)
  const giver = contactId ?? (lead && 'contactId' in lead ? lead.contactId : undefined)
  const hasOffer = milestones.some((it) => it.type === 'offer_received' && it.at >= at)
  if (giver === undefined || hasOffer || isTouchedSince(giver, at, situation)) return []
  const named = namedEmployer(employer)
  return followUpOn({ kind: 'report_back', contactIds: [giver], employer: named, since: at }, situation.now)
}

/** Whether anything happened with a contact after a moment. */
function isTouchedSince(contactId: string, since: Date, { record }: Situation): boolean {
  const latest = record.summaries.get(contactId)?.latest
  return !!latest && latest.at > since
}

/** A lead is pursued once there was an application or more at that employer, or anything came of its giver. */
function isPursued(
  { employer, through, since }: { readonly employer: string; readonly through: string; readonly since: Date },
  { record }: Situation,
): boolean {
  return record.milestones.some(
    (it) =>
      (it.type === 'application_sent' || it.type === 'interview_held' || it.type === 'offer_received') &&
      it.at >= since &&
      (it.contactId === through || isSameEmployer(it.employer, employer)),
  )
}

function isSameEmployer(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && second !== undefined && normalizeEmployer(first) === normalizeEmployer(second)
}

/** An employer's name; undefined where it is blank. */
function namedEmployer(employer: string | undefined): string | undefined {
  return employer?.trim() ? employer : undefined
}
