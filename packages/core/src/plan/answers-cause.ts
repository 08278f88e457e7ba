import type { ActionCode, Cause } from '../diagnosis/cause.ts'
import type { Candidate } from './candidate.ts'
import type { PlanTaskKind } from './plan-task.ts'
import { taskRuleOf } from './task-table.ts'

/** Advice that a plan turns into something more concrete, where it can. */
export const madeConcrete: Readonly<Partial<Record<ActionCode, PlanTaskKind>>> = {
  write_thank_yous: 'thank',
  report_what_came_of_it: 'thank',
  send_short_update: 'send_update',
  start_new_channel: 'take_first_step',
  go_with_someone: 'take_first_step',
  show_target_list: 'list_employers',
  introduce_two_people: 'offer_introduction',
  ask_about_them_first: 'talk',
  revive_without_asking: 'revive',
  approach_more_people: 'meet_people',
  book_follow_up_time: 'follow_up',
}

/** Whether something that could be done this week answers a cause. */
export function answersCause({ task, answers }: Candidate, { code, actions }: Cause): boolean {
  if (answers === code || taskRuleOf(task).answers === code) return true
  return actions.some(({ code: action, kind }) => kind === 'skill' && madeConcrete[action] === task.kind)
}
