import type { ActionCode } from '../diagnosis/cause.ts'
import type { Conclusions } from '../diagnosis/conclude.ts'
import { daysBetween } from '../value/days.ts'
import type { ActionMark } from './action-mark.ts'
import { madeConcrete } from './answers-cause.ts'
import type { Candidate } from './candidate.ts'
import { causeGains } from './cause-gain.ts'
import type { PlanTaskKind } from './plan-task.ts'
import { taskIdsOf, taskKey } from './task-id.ts'

/** The maximum number of causes that a week answers (an assumption): people cannot change more at a time. */
const maxCauses = 3

/** Finds skills to practice against the causes, unless the plan already holds something more concrete. */
export function findPractice(
  input: Conclusions,
  concrete: readonly Candidate[],
  marks: readonly ActionMark[],
): readonly Candidate[] {
  const practiced = recentlyDone(marks, input.situation.now)
  const planned = new Set(concrete.map(({ task }) => task.kind))
  const gains = causeGains(input)
  const byAction = new Map<ActionCode, Candidate>()
  for (const { code, because, actions } of input.diagnosis.causes.slice(0, maxCauses)) {
    for (const [place, { code: action, kind }] of actions.entries()) {
      if (kind !== 'skill' || byAction.has(action) || practiced.has(`practice:${action}`)) continue
      if (isPlanned(madeConcrete[action], planned)) continue
      // What fits the cause best is listed first.
      const gain = (gains.get(code) ?? 0) / (place + 1)
      byAction.set(action, { task: { kind: 'practice', action }, answers: code, because, gain })
    }
  }
  return [...byAction.values()]
}

/** What was practiced is not practiced again for so many days (an assumption): it needs time to show. */
const practiceDays = 28

function recentlyDone(marks: readonly ActionMark[], now: Date): ReadonlySet<string> {
  const recent = marks.filter(({ status, at }) => status === 'done' && daysBetween(at, now) < practiceDays)
  return new Set(recent.flatMap(({ actionId }) => taskIdsOf(actionId)).map(taskKey))
}

/** What keeps one going against the first cause, as a line beside the plan; undefined where there is no cause. */
export function findEncouragement({ diagnosis }: Conclusions): ActionCode | undefined {
  return diagnosis.causes[0]?.actions.find(({ kind }) => kind === 'motivation')?.code
}

function isPlanned(kind: PlanTaskKind | undefined, planned: ReadonlySet<PlanTaskKind>): boolean {
  return kind !== undefined && planned.has(kind)
}
