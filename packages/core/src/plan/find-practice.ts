import type { ActionCode } from '../diagnosis/cause.ts'
import type { Conclusions } from '../diagnosis/conclude.ts'
import type { Candidate } from './candidate.ts'
import { causeGains } from './cause-gain.ts'
import type { PlanTaskKind } from './plan-task.ts'

/** The maximum number of causes that a week answers (an assumption): people cannot change more at a time. */
const maxCauses = 3

/** Advice that a plan turns into something more concrete, where it can. */
const madeConcrete: Readonly<Partial<Record<ActionCode, PlanTaskKind>>> = {
  write_thank_yous: 'thank',
  report_what_came_of_it: 'thank',
  send_short_update: 'send_update',
  start_new_channel: 'take_first_step',
  go_with_someone: 'take_first_step',
  show_target_list: 'ask',
  introduce_two_people: 'offer_introduction',
  revive_without_asking: 'revive',
  approach_more_people: 'meet_people',
  book_follow_up_time: 'follow_up',
}

/** How long it takes to practice a skill, and to do what keeps one going (assumptions). */
const practiceMinutes = { skill: 30, motivation: 10 } as const

/** Finds practice against the causes, unless the plan already holds something more concrete. */
export function findPractice(input: Conclusions, concrete: readonly Candidate[]): readonly Candidate[] {
  const planned = new Set(concrete.map(({ task }) => task.kind))
  const gains = causeGains(input)
  const byAction = new Map<ActionCode, Candidate>()
  for (const { code, because, actions } of input.diagnosis.causes.slice(0, maxCauses)) {
    for (const [place, { code: action, kind: purpose }] of actions.entries()) {
      if (byAction.has(action) || isPlanned(madeConcrete[action], planned)) continue
      // What fits the cause best is listed first.
      const gain = (gains.get(code) ?? 0) / (place + 1)
      const minutes = practiceMinutes[purpose]
      byAction.set(action, { task: { kind: 'practice', action }, purpose, minutes, answers: code, because, gain })
    }
  }
  return [...byAction.values()]
}

function isPlanned(kind: PlanTaskKind | undefined, planned: ReadonlySet<PlanTaskKind>): boolean {
  return kind !== undefined && planned.has(kind)
}
