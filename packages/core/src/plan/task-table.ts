import type { ActivityType } from '../activity/activity-schema.ts'
import type { CauseCode } from '../diagnosis/cause.ts'
import type { EvidenceKey } from '../evidence/sources.ts'
import { followUpTable } from './follow-up-table.ts'
import type { PlanTask, PlanTaskKind } from './plan-task.ts'
import type { Setback } from './setback.ts'

/** How one kind of action is planned. */
export type TaskRule = {
  /** Practice of a skill, or what keeps one going. */
  readonly purpose: 'skill' | 'motivation'
  /** How long it usually takes. No study gives these minutes: every one of them is an assumption. */
  readonly minutes: number
  /** Whether somebody is asked for something. */
  readonly asks: boolean
  /** Whether it is done at an hour of one's own choosing, rather than when an occasion comes. */
  readonly isTimed: boolean
  /** Whether it opens the week, as what prepares the rest does, or closes it. */
  readonly place: 'first' | 'any' | 'last'
  /** Whether it comes again each week, or is done once and for all. */
  readonly isWeekly: boolean
  /** So many for every five hours of the week, at most (an assumption); no limit if not given. */
  readonly maxPerFiveHours?: number
  /** What to log once it is done, if anything. */
  readonly logs?: ActivityType
  /** The cause it answers where that cause is found. */
  readonly answers?: CauseCode
  /** What to do if it does not work out. */
  readonly setback: Setback
  /** What the task rests on. */
  readonly evidence: EvidenceKey
}

const skill = { purpose: 'skill', asks: false, isTimed: true, place: 'any', isWeekly: true } as const
const motivation = { ...skill, purpose: 'motivation' } as const
const owed = { ...skill, place: 'first', isWeekly: false } as const

/** Every kind of action, and how it is planned. */
export const taskTable = {
  thank: {
    ...owed,
    minutes: 10,
    answers: 'unthanked_help',
    logs: 'thanks_sent',
    setback: 'one_line_is_enough',
    evidence: 'thanks_within_a_day',
  },
  follow_up: {
    ...owed,
    minutes: 10,
    setback: 'one_line_is_enough',
    evidence: 'own_log',
  },
  make_introduction: {
    ...owed,
    minutes: 15,
    answers: 'one_way_taking',
    logs: 'introduction_made',
    setback: 'thank_and_let_it_rest',
    evidence: 'own_log',
  },
  follow_up_introduction: {
    ...skill,
    minutes: 10,
    isWeekly: false,
    maxPerFiveHours: 1,
    answers: 'one_way_taking',
    logs: 'introduction_followed_up',
    setback: 'thank_and_let_it_rest',
    evidence: 'own_log',
  },
  offer_introduction: {
    ...skill,
    minutes: 10,
    isWeekly: false,
    maxPerFiveHours: 1,
    answers: 'one_way_taking',
    logs: 'introduction_offered',
    setback: 'thank_and_let_it_rest',
    evidence: 'own_log',
  },
  ask_someone_else: {
    ...skill,
    minutes: 15,
    isWeekly: false,
    maxPerFiveHours: 3,
    logs: 'approach_sent',
    setback: 'find_somebody_through_others',
    evidence: 'follow_up_once',
  },
  ask: {
    ...skill,
    minutes: 20,
    asks: true,
    maxPerFiveHours: 5,
    answers: 'too_little_effort',
    logs: 'approach_sent',
    setback: 'thank_and_ask_whom_else',
    evidence: 'help_is_underestimated',
  },
  talk: {
    ...skill,
    minutes: 30,
    maxPerFiveHours: 2,
    answers: 'lapsed_upkeep',
    logs: 'conversation_held',
    setback: 'offer_another_day',
    evidence: 'stages_take_time',
  },
  revive: {
    ...skill,
    minutes: 20,
    maxPerFiveHours: 2,
    answers: 'lapsed_upkeep',
    logs: 'approach_sent',
    setback: 'leave_a_message_without_request',
    evidence: 'dormant_ties',
  },
  send_update: {
    ...skill,
    minutes: 20,
    maxPerFiveHours: 2,
    answers: 'no_updates',
    logs: 'update_sent',
    setback: 'send_it_to_three_people',
    evidence: 'monthly_update',
  },
  take_first_step: {
    ...skill,
    minutes: 20,
    isWeekly: false,
    maxPerFiveHours: 3,
    answers: 'wrong_channels',
    logs: 'hours_logged',
    setback: 'ask_somebody_to_come_along',
    evidence: 'weak_ties_move_careers',
  },
  meet_people: {
    ...skill,
    minutes: 60,
    isTimed: false,
    maxPerFiveHours: 5,
    answers: 'too_little_effort',
    logs: 'hours_logged',
    setback: 'one_talk_is_enough',
    evidence: 'weak_ties_move_careers',
  },
  ask_people: {
    ...skill,
    minutes: 60,
    asks: true,
    maxPerFiveHours: 3,
    answers: 'too_little_effort',
    logs: 'tally_recalled',
    setback: 'one_talk_is_enough',
    evidence: 'help_is_underestimated',
  },
  practice: {
    ...skill,
    place: 'first',
    minutes: 30,
    maxPerFiveHours: 1,
    setback: 'do_half_of_it',
    evidence: 'skill_and_motivation',
  },
  list_people: {
    ...skill,
    place: 'first',
    minutes: 20,
    maxPerFiveHours: 1,
    setback: 'write_three_names',
    evidence: 'people_list',
  },
  set_goal: {
    ...motivation,
    place: 'first',
    minutes: 15,
    maxPerFiveHours: 1,
    setback: 'choose_a_first_goal',
    evidence: 'skill_and_motivation',
  },
  prepare_words: {
    ...skill,
    place: 'first',
    isWeekly: false,
    minutes: 15,
    maxPerFiveHours: 1,
    setback: 'do_half_of_it',
    evidence: 'skill_and_motivation',
  },
  look_back: {
    ...motivation,
    place: 'last',
    minutes: 10,
    maxPerFiveHours: 1,
    setback: 'three_lines_are_enough',
    evidence: 'intensity_is_not_enough',
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
