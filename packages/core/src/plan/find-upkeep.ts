import type { Conclusions } from '../diagnosis/conclude.ts'
import { thresholds } from '../evidence/thresholds.ts'
import { revivableContacts } from '../relationship/revivable-contacts.ts'
import { updatesDue } from '../relationship/updates-due.ts'
import type { Candidate } from './candidate.ts'
import { referralsPerApproach, worthOfApproach } from './referral-gain.ts'

/** Ties to revive, asking for nothing, and groups of close people to remind. */
export function findUpkeep(input: Conclusions): readonly Candidate[] {
  return [...revivals(input), ...updates(input)]
}

/** The maximum number of old ties considered for a week (an assumption). */
const maxRevivals = 10

function revivals(input: Conclusions): readonly Candidate[] {
  const { relationships, now } = input.situation
  const referrals = referralsPerApproach(input)
  const channelOf = new Map(relationships.map(({ contact }) => [contact.id, contact.channel]))
  return revivableContacts(relationships, now)
    .slice(0, maxRevivals)
    .map(({ contactId, silentYears, firstTalkMinutes }) => ({
      task: { kind: 'revive', contactIds: [contactId] },
      channel: channelOf.get(contactId) ?? '',
      minutes: firstTalkMinutes,
      answers: 'dormant_tie',
      because: [
        { code: 'tie_silent', facts: { years: silentYears }, evidence: 'dormant_ties', contactIds: [contactId] },
      ],
      gain: worthOfApproach.revive * referrals(channelOf.get(contactId) ?? ''),
    }))
}

function updates(input: Conclusions): readonly Candidate[] {
  const { record, relationships, channels, now } = input.situation
  const hasList = record.targetEmployers.length > 0
  const referrals = referralsPerApproach(input)
  return updatesDue(relationships, channels, now).map(({ channel, contactIds }) => ({
    task: { kind: 'send_update', channels: [channel], contactIds, hasList },
    answers: 'update_due',
    because: [
      {
        code: 'no_update_sent',
        facts: { days: thresholds.updateInterval.value, contacts: contactIds.length },
        evidence: 'monthly_update',
        contactIds: contactIds.slice(0, 5),
      },
    ],
    gain: worthOfApproach.update * contactIds.length * referrals(channel),
  }))
}
