import type { Conclusions } from '../diagnosis/conclude.ts'
import { thresholds } from '../evidence/thresholds.ts'
import type { Seeker } from '../seeker/seeker-schema.ts'
import { daysBetween } from '../value/days.ts'
import type { Candidate } from './candidate.ts'
import { referralsPerApproach, worthOfApproach } from './referral-gain.ts'

/** Finds what a search needs first: a goal, a list of people, a list of employers. */
export function findBasics(input: Conclusions): readonly Candidate[] {
  return [...offer(input), ...goal(input), ...people(input), ...employers(input)]
}

/** An offer of the last two weeks is to be read and answered (an assumption). */
const offerDays = 14

function offer({ situation: { record, now } }: Conclusions): readonly Candidate[] {
  const last = record.milestones.findLast(({ type }) => type === 'offer_received')
  if (last?.type !== 'offer_received' || daysBetween(last.at, now) > offerDays) return []
  const { id: activityId, employer = '', at: owedSince } = last
  const facts = { activityId, ...(employer.trim() && { employer }) }
  const open = {
    answers: 'offer_received',
    because: [{ code: 'offer_open', facts: {}, evidence: 'own_log', activityIds: [activityId] }],
    gain: 0,
    owedSince,
  } as const
  return [
    { ...open, task: { kind: 'weigh_offer', ...facts }, turn: 2 },
    { ...open, task: { kind: 'answer_offer', ...facts } },
  ]
}

function goal({ gap }: Conclusions): readonly Candidate[] {
  const { kind } = gap.fill
  const { because } = gap
  if (kind === 'no_goal') return [{ task: { kind: 'set_goal' }, answers: 'no_goal', because, gain: 0 }]
  return kind === 'goal_passed' ? [{ task: { kind: 'renew_goal' }, answers: 'goal_passed', because, gain: 0 }] : []
}

/** Adding names is worth more the shorter the list is. */
function people(input: Conclusions): readonly Candidate[] {
  const { contacts, seeker } = input.situation.record
  const reference = thresholds.peopleList.value
  const known = Math.max(contacts.length, seeker.networkSize ?? 0)
  if (contacts.length >= reference) return []
  const lacking = 1 - contacts.length / reference
  return [
    {
      task: { kind: 'list_people', listed: contacts.length, isFamilyFar: saysFamilyIsFar(seeker) },
      answers: 'few_people_listed',
      because: [{ code: 'network_small', facts: { contacts: known, reference }, evidence: 'people_list' }],
      gain: lacking ** 2 * worthOfApproach.listed * referralsPerApproach(input)(''),
    },
  ]
}

/** Nobody can say whom they know at an employer before there is a list of employers. */
function employers({ situation }: Conclusions): readonly Candidate[] {
  if (situation.record.targetEmployers.length > 0) return []
  return [
    {
      task: { kind: 'list_employers' },
      answers: 'no_employers_listed',
      because: [{ code: 'list_helps_others', facts: {}, evidence: 'own_log' }],
      gain: 0,
    },
  ]
}

function saysFamilyIsFar({ selfReports }: Seeker): boolean {
  return selfReports.some(({ topic }) => topic === 'family_far_away')
}
