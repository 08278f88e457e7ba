import type { ActivityType } from '../activity/activity-schema.ts'
import type { EvidenceKey } from '../evidence/grades.ts'
import type { Setback } from './setback.ts'

/** One thing that somebody does after something happened. */
export type FollowUpRule = {
  /** What happened. */
  readonly after: string
  /** What closes it. */
  readonly closedBy: string
  /** Days until it is due. */
  readonly dueDays: number
  /** Whether only business days count. */
  readonly isBusinessDays?: true
  /** Days after which it is no longer worth doing; nothing comes of reminding anybody later. */
  readonly openDays: number
  /** Minutes it takes. */
  readonly minutes: number
  /** Whether the same for several people is one action. */
  readonly isShared?: true
  /** What to log once it is done, if anything. */
  readonly logs?: ActivityType
  /** What to do if it does not work out. */
  readonly setback: Setback
  /** What it rests on; the days are assumptions where it is the seeker's own log. */
  readonly evidence: EvidenceKey
}

/**
 * What is next after each thing that happens, and by when.
 *
 * Thanks are due within a day (grade C); all other days and minutes are assumptions, of what coaches advise.
 */
export const followUpTable = {
  offer_times: {
    after: 'somebody answers, and does not decline',
    closedBy: 'anything later with them, such as the talk',
    isShared: true,
    dueDays: 1,
    isBusinessDays: true,
    openDays: 60,
    minutes: 10,
    logs: 'approach_sent',
    setback: 'offer_another_day',
    evidence: 'own_log',
  },
  thank: {
    after: 'somebody helps',
    closedBy: 'a thank-you to them',
    dueDays: 1,
    openDays: 3_650,
    minutes: 10,
    logs: 'thanks_sent',
    setback: 'one_line_is_enough',
    evidence: 'thanks_within_a_day',
  },
  thank_for_talk: {
    after: 'a conversation',
    closedBy: 'a thank-you, or anything else later with them',
    isShared: true,
    dueDays: 1,
    openDays: 7,
    minutes: 10,
    logs: 'thanks_sent',
    setback: 'one_line_is_enough',
    evidence: 'thanks_within_a_day',
  },
  thank_for_answer: {
    after: 'somebody declines',
    closedBy: 'a thank-you, or anything else later with them',
    isShared: true,
    dueDays: 1,
    isBusinessDays: true,
    openDays: 14,
    minutes: 10,
    logs: 'thanks_sent',
    setback: 'one_line_is_enough',
    evidence: 'own_log',
  },
  write_to_introduced: {
    after: 'somebody introduces the seeker to another person',
    closedBy: 'an approach to that person, or a talk with them',
    dueDays: 1,
    openDays: 60,
    minutes: 20,
    logs: 'approach_sent',
    setback: 'one_line_is_enough',
    evidence: 'own_log',
  },
  pursue_lead: {
    after: 'a lead or a referral to an employer',
    closedBy: 'an application, an interview or an offer there',
    isShared: true,
    dueDays: 2,
    openDays: 30,
    minutes: 30,
    logs: 'application_sent',
    setback: 'find_somebody_through_others',
    evidence: 'own_log',
  },
  thank_interviewer: {
    after: 'an interview',
    closedBy: 'seven days',
    dueDays: 1,
    openDays: 7,
    minutes: 15,
    setback: 'one_line_is_enough',
    evidence: 'thanks_within_a_day',
  },
  report_back: {
    after: 'an interview or an offer that somebody made possible',
    closedBy: 'anything later with them',
    isShared: true,
    dueDays: 1,
    openDays: 45,
    minutes: 10,
    logs: 'thanks_sent',
    setback: 'one_line_is_enough',
    evidence: 'thanks_brings_help',
  },
  share_offer: {
    after: 'an offer',
    closedBy: 'an update to those who helped, or anything else later with them',
    dueDays: 1,
    isBusinessDays: true,
    openDays: 30,
    minutes: 20,
    logs: 'update_sent',
    setback: 'send_it_to_three_people',
    evidence: 'thanks_brings_help',
  },
  make_introduction: {
    after: 'two contacts agree to meet each other',
    closedBy: 'the introduction',
    dueDays: 2,
    openDays: 3_650,
    minutes: 15,
    logs: 'introduction_made',
    setback: 'thank_and_let_it_rest',
    evidence: 'own_log',
  },
  offer_introduction: {
    after: 'one of two contacts agrees to meet the other',
    closedBy: 'asking the other',
    dueDays: 2,
    openDays: 3_650,
    minutes: 10,
    logs: 'introduction_offered',
    setback: 'thank_and_let_it_rest',
    evidence: 'own_log',
  },
  follow_up_introduction: {
    after: 'the seeker introduces two contacts to each other',
    closedBy: 'asking what came of it',
    dueDays: 14,
    openDays: 60,
    minutes: 10,
    logs: 'introduction_followed_up',
    setback: 'thank_and_let_it_rest',
    evidence: 'own_log',
  },
  apologize: {
    after: 'a falling-out',
    closedBy: 'anything later with them',
    isShared: true,
    dueDays: 7,
    openDays: 60,
    minutes: 15,
    logs: 'approach_sent',
    setback: 'one_line_is_enough',
    evidence: 'own_log',
  },
  nudge: {
    after: 'an approach without an answer for seven business days',
    closedBy: 'an answer, a second approach, or day 30',
    isShared: true,
    dueDays: 7,
    isBusinessDays: true,
    openDays: 30,
    minutes: 5,
    logs: 'approach_sent',
    setback: 'leave_the_door_open',
    evidence: 'follow_up_once',
  },
} as const satisfies Record<string, FollowUpRule>

/** What to do after something happened, as a code. */
export type FollowUpKind = keyof typeof followUpTable

/** Everything that may be next after something happened. */
export const followUpKinds = Object.keys(followUpTable) as [FollowUpKind, ...FollowUpKind[]]
