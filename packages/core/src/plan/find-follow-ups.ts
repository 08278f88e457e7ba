import { isBusinessAsk } from '../activity/business-ask.ts'
import type { Conclusions } from '../diagnosis/conclude.ts'
import type { Relationship } from '../relationship/relationship.ts'
import { relationshipRules } from '../relationship/relationship-rules.ts'
import { isAtLeast } from '../relationship/stage-order.ts'
import type { LastAsk } from '../summary/contact-summary.ts'
import { daysBetween } from '../value/days.ts'
import type { Candidate } from './candidate.ts'
import type { PlanReason } from './plan-reason.ts'
import { referralsPerApproach, worthOfApproach } from './referral-gain.ts'

/** Finds contacts to follow up with, and employers where to ask a second person. */
export function findFollowUps(input: Conclusions): readonly Candidate[] {
  const { summaries } = input.situation.record
  const referrals = referralsPerApproach(input)
  return input.situation.relationships.flatMap((relationship): readonly Candidate[] => {
    const { contact, state, findings } = relationship
    const since = state.unansweredSince
    if (!since) return []
    const because = [unanswered(relationship, since, input.situation.now)]
    if (
      findings.some(({ code }) => code === 'follow_up_due') &&
      !isPremature(relationship, summaries.get(contact.id)?.lastAsk)
    ) {
      const task = { kind: 'follow_up', contactId: contact.id, since } as const
      return [{ task, answers: 'follow_up_due', because, gain: 0, owedSince: since }]
    }
    if (!contact.employer || !findings.some(({ code }) => code === 'ask_other_contact_due')) return []
    const task = { kind: 'ask_someone_else', contactId: contact.id, employer: contact.employer, since } as const
    const gain = worthOfApproach.someoneElse * referrals(contact.channel)
    return [{ task, answers: 'ask_other_contact_due', because, gain }]
  })
}

/** Whether following up would repeat a request that came too early. */
function isPremature({ state }: Relationship, last: LastAsk | null | undefined): boolean {
  return !!last && isBusinessAsk[last.ask] && !isAtLeast(state.stage, relationshipRules.businessAskFrom)
}

function unanswered({ contact }: Relationship, since: Date, now: Date): PlanReason {
  return {
    code: 'approach_unanswered',
    facts: { days: Math.floor(daysBetween(since, now)) },
    evidence: 'follow_up_once',
    contactIds: [contact.id],
  }
}
