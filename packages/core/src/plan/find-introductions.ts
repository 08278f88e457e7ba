import type { Conclusions } from '../diagnosis/conclude.ts'
import { deriveIntroductions } from '../reciprocity/derive-introductions.ts'
import type { Introduction } from '../reciprocity/introduction.ts'
import { suggestIntroductions } from '../reciprocity/suggest-introductions.ts'
import { daysBetween } from '../value/days.ts'
import type { Candidate } from './candidate.ts'
import { referralsPerApproach, worthOfApproach } from './referral-gain.ts'

/** The days after an introduction within which it is followed up (assumptions). */
const followUpDays = { from: 14, to: 60 } as const

/** Introductions promised, those to follow up, and new ones worth offering. */
export function findIntroductions(input: Conclusions): readonly Candidate[] {
  const { record, now } = input.situation
  const begun = deriveIntroductions({ activities: record.milestones }, { now }).flatMap((introduction) =>
    nextOf(introduction, now),
  )
  return [...begun, ...offers(input)]
}

function nextOf({ contactIds, stage, stageSince, consents }: Introduction, now: Date): readonly Candidate[] {
  const since = stageSince ?? now
  const promised = { answers: 'introduction_promised', gain: 0, owedSince: since } as const
  const agreed = { code: 'introduction_agreed', facts: {}, evidence: 'own_log', contactIds } as const
  if (stage === 'agreed_both')
    return [{ ...promised, task: { kind: 'make_introduction', contactIds }, because: [agreed] }]
  if (stage === 'asked_one' && consents.includes('agreed')) {
    const contactId = contactIds[consents.indexOf('not_asked')]
    if (contactId === undefined) return []
    return [{ ...promised, task: { kind: 'offer_introduction', contactIds, contactId }, because: [agreed] }]
  }
  const days = Math.floor(daysBetween(since, now))
  if (stage !== 'made' || days < followUpDays.from || days > followUpDays.to) return []
  const made = { code: 'introduction_made', facts: { days }, evidence: 'own_log', contactIds } as const
  return [
    { task: { kind: 'follow_up_introduction', contactIds }, answers: 'introduction_made', because: [made], gain: 0 },
  ]
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
