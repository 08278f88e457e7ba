import type { Conclusions } from '../diagnosis/conclude.ts'
import { suggestIntroductions } from '../reciprocity/suggest-introductions.ts'
import type { Candidate } from './candidate.ts'
import type { FollowUp } from './follow-up.ts'
import { referralsPerApproach, worthOfApproach } from './referral-gain.ts'

/** Introductions in progress, as the follow-ups tell them, and new ones worth offering. */
export function findIntroductions(input: Conclusions, due: readonly FollowUp[]): readonly Candidate[] {
  const { now } = input.situation
  return [...due.flatMap((followUp) => nextOf(followUp, now)), ...offers(input)]
}

function nextOf(
  { kind, contactIds: [one, other], since, dueAt, ageDays: days }: FollowUp,
  now: Date,
): readonly Candidate[] {
  if (one === undefined || other === undefined) return []
  const contactIds = [one, other] as const
  const agreed = { code: 'introduction_agreed', facts: {}, evidence: 'own_log', contactIds } as const
  const promised = { answers: 'introduction_promised', because: [agreed], gain: 0, owedSince: since } as const
  if (kind === 'make_introduction') return [{ ...promised, task: { kind, contactIds } }]
  if (kind === 'offer_introduction') return [{ ...promised, task: { kind, contactIds, contactId: one } }]
  if (kind !== 'follow_up_introduction' || dueAt > now) return []
  const made = { code: 'introduction_made', facts: { days }, evidence: 'own_log', contactIds } as const
  return [{ task: { kind, contactIds }, answers: 'introduction_made', because: [made], gain: 0 }]
}

/** The maximum number of pairs considered for a week (an assumption). */
const maxOffers = 10

function offers(input: Conclusions): readonly Candidate[] {
  const { record } = input.situation
  const referrals = referralsPerApproach(input)
  const channelOf = new Map(record.contacts.map(({ id, channel }) => [id, channel]))
  return suggestIntroductions(input.situation, { limit: maxOffers, perContact: 1 }).map(
    ({ contactIds, askFirst, because }) => ({
      task: { kind: 'offer_introduction', contactIds, contactId: askFirst },
      answers: 'need_meets_offer',
      because,
      gain: worthOfApproach.introduction * referrals(channelOf.get(askFirst) ?? ''),
    }),
  )
}
