import type { Conclusions } from '../diagnosis/conclude.ts'
import { thresholds } from '../evidence/thresholds.ts'
import type { Candidate } from './candidate.ts'
import { referralsPerApproach, worthOfApproach } from './referral-gain.ts'

/** Finds what every week needs, and what a search needs first. */
export function findBasics(input: Conclusions): readonly Candidate[] {
  return [...goal(input), ...list(input), prepareWords, lookBack]
}

const prepareWords: Candidate = {
  task: { kind: 'prepare_words' },
  answers: 'every_week',
  because: [{ code: 'words_help', facts: {}, evidence: 'skill_and_motivation' }],
  gain: 0,
}

const lookBack: Candidate = {
  task: { kind: 'look_back' },
  answers: 'every_week',
  because: [{ code: 'looking_back_helps', facts: {}, evidence: 'intensity_is_not_enough' }],
  gain: 0,
}

function goal({ situation, gap }: Conclusions): readonly Candidate[] {
  if (situation.record.seeker.goal) return []
  return [{ task: { kind: 'set_goal' }, answers: 'no_goal', because: gap.because, gain: 0 }]
}

/** Adding names is worth more the shorter the list is. */
function list(input: Conclusions): readonly Candidate[] {
  const { contacts, seeker } = input.situation.record
  const reference = thresholds.peopleList.value
  const known = Math.max(contacts.length, seeker.networkSize ?? 0)
  if (contacts.length >= reference) return []
  const lacking = 1 - contacts.length / reference
  return [
    {
      task: { kind: 'list_people', listed: contacts.length },
      answers: 'few_people_listed',
      because: [{ code: 'network_small', facts: { contacts: known, reference }, evidence: 'people_list' }],
      gain: lacking ** 2 * worthOfApproach.listed * referralsPerApproach(input)(''),
    },
  ]
}
