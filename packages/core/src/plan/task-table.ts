import type { ActivityType } from '../activity/activity-schema.ts'
import type { CauseCode } from '../diagnosis/cause.ts'
import type { EvidenceKey } from '../evidence/grades.ts'
import { followUpTable } from './follow-up-table.ts'
import type { PlanTask, PlanTaskKind } from './plan-task.ts'
import type { Setback } from './setback.ts'

/** How one kind of action is planned. */
export type TaskRule = {
  /** How long it usually takes. No study gives these minutes: every one of them is an assumption. */
  readonly minutes: number
  /** Whether somebody is asked for something. */
  readonly asks: boolean
  /** Whether it comes again each week, or is done once and for all. */
  readonly isWeekly: boolean
  /** Whether the same for several people is one action. */
  readonly isShared?: true
  /** What to log once it is done, if anything. */
  readonly logs?: ActivityType
  /** The cause it answers where that cause is found. */
  readonly answers?: CauseCode
  /** What to do if it does not work out. */
  readonly setback: Setback
  /** What the task rests on. */
  readonly evidence: EvidenceKey
}

const weekly = { asks: false, isWeekly: true } as const
const once = { ...weekly, isWeekly: false } as const

/** Every kind of action, and how it is planned. */
export const taskTable = {
  thank: {
    ...once,
    isShared: true,
    minutes: 10,
    answers: 'unthanked_help',
    logs: 'thanks_sent',
    setback: 'one_line_is_enough',
    evidence: 'thanks_within_a_day',
  },
  follow_up: {
    ...once,
    minutes: 10,
    setback: 'one_line_is_enough',
    evidence: 'own_log',
  },
  hold_talks: {
    ...weekly,
    isShared: true,
    minutes: 40,
    logs: 'conversation_held',
    setback: 'offer_another_day',
    evidence: 'referral_per_conversation',
  },
  keep_appointment: {
    ...once,
    minutes: 60,
    setback: 'offer_another_day',
    evidence: 'own_log',
  },
  prepare_appointment: {
    ...once,
    minutes: 20,
    setback: 'do_half_of_it',
    evidence: 'socializing_feels_better_than_feared',
  },
  log_appointment: {
    ...once,
    minutes: 5,
    setback: 'three_lines_are_enough',
    evidence: 'own_log',
  },
  make_introduction: {
    ...once,
    minutes: 15,
    answers: 'one_way_taking',
    logs: 'introduction_made',
    setback: 'thank_and_let_it_rest',
    evidence: 'own_log',
  },
  follow_up_introduction: {
    ...once,
    minutes: 10,
    answers: 'one_way_taking',
    logs: 'introduction_followed_up',
    setback: 'thank_and_let_it_rest',
    evidence: 'own_log',
  },
  offer_introduction: {
    ...once,
    minutes: 10,
    answers: 'one_way_taking',
    logs: 'introduction_offered',
    setback: 'thank_and_let_it_rest',
    evidence: 'own_log',
  },
  ask_someone_else: {
    ...once,
    minutes: 15,
    logs: 'approach_sent',
    setback: 'find_somebody_through_others',
    evidence: 'follow_up_once',
  },
  ask: {
    ...weekly,
    isShared: true,
    minutes: 20,
    asks: true,
    answers: 'too_little_effort',
    logs: 'approach_sent',
    setback: 'thank_and_ask_whom_else',
    evidence: 'help_is_underestimated',
  },
  talk: {
    ...weekly,
    minutes: 40,
    answers: 'lapsed_upkeep',
    logs: 'conversation_held',
    setback: 'offer_another_day',
    evidence: 'stages_take_time',
  },
  revive: {
    ...weekly,
    isShared: true,
    minutes: 20,
    answers: 'lapsed_upkeep',
    logs: 'approach_sent',
    setback: 'leave_a_message_without_request',
    evidence: 'dormant_ties',
  },
  send_update: {
    ...weekly,
    isShared: true,
    minutes: 45,
    answers: 'no_updates',
    logs: 'update_sent',
    setback: 'send_it_to_three_people',
    evidence: 'monthly_update',
  },
  take_first_step: {
    ...once,
    minutes: 45,
    answers: 'wrong_channels',
    logs: 'hours_logged',
    setback: 'ask_somebody_to_come_along',
    evidence: 'weak_ties_move_careers',
  },
  meet_people: {
    ...weekly,
    minutes: 60,
    answers: 'too_little_effort',
    logs: 'hours_logged',
    setback: 'one_talk_is_enough',
    evidence: 'weak_ties_move_careers',
  },
  ask_people: {
    ...weekly,
    minutes: 60,
    asks: true,
    answers: 'too_little_effort',
    logs: 'tally_recalled',
    setback: 'one_talk_is_enough',
    evidence: 'help_is_underestimated',
  },
  practice: {
    ...weekly,
    minutes: 45,
    setback: 'do_half_of_it',
    evidence: 'skill_and_motivation',
  },
  list_people: {
    ...weekly,
    minutes: 40,
    setback: 'write_three_names',
    evidence: 'people_list',
  },
  set_goal: {
    ...weekly,
    minutes: 15,
    setback: 'choose_a_first_goal',
    evidence: 'skill_and_motivation',
  },
  list_employers: {
    ...once,
    minutes: 40,
    setback: 'write_three_names',
    evidence: 'own_log',
  },
  weigh_offer: {
    ...once,
    minutes: 40,
    setback: 'do_half_of_it',
    evidence: 'own_log',
  },
  answer_offer: {
    ...once,
    minutes: 20,
    setback: 'one_line_is_enough',
    evidence: 'own_log',
  },
  renew_goal: {
    ...weekly,
    minutes: 15,
    setback: 'choose_a_first_goal',
    evidence: 'skill_and_motivation',
  },
} as const satisfies Record<PlanTaskKind, TaskRule>

/** How a task is planned: by its kind, and a follow-up by what it follows. */
export function taskRuleOf(task: PlanTask): TaskRule {
  if (task.kind !== 'follow_up') return taskTable[task.kind]
  const {
    after: _after,
    closedBy: _closedBy,
    dueDays: _dueDays,
    openDays: _openDays,
    ...rule
  } = followUpTable[task.next]
  return { ...taskTable.follow_up, ...rule }
}
