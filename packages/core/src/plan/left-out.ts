import type { Cause } from '../diagnosis/cause.ts'
import { keysOf } from '../value/keys-of.ts'
import { answersCause } from './answers-cause.ts'
import type { PlanFinding } from './plan-finding.ts'
import type { PlanTask } from './plan-task.ts'
import type { RankedCandidate } from './rank-candidates.ts'
import { isFitting, type WeekFocus } from './week-focus.ts'
import type { WeekItem } from './week-item.ts'

/** Why something worth doing is not in the week, and what each means. */
export const leftOutMeanings = {
  no_hours: 'There are no hours for it, or no day is left.',
  enough_for_a_week: 'The week holds as much as people do, or its minutes are used.',
  later: 'Something else comes first this week: answers, interviews, or what is left after an offer.',
} as const

/** Why something worth doing is not in the week, as a code. */
export type LeftOutReason = keyof typeof leftOutMeanings

/** Every reason to leave something out. */
export const leftOutReasons: readonly LeftOutReason[] = /* @__PURE__ */ keysOf(leftOutMeanings)

/** Something worth doing that is not in the week. */
export type LeftOut = {
  /** The id it would have as an action. */
  readonly id: string
  /** What to do, and with whom or where. */
  readonly task: PlanTask
  /** How long it usually takes, in minutes. */
  readonly minutes: number
  /** The cause or the finding that it answers. */
  readonly answers: PlanFinding
  /** Whether it tells something private, such as a place of worship. */
  readonly isSensitive: boolean
  /** Why it is not in the week. */
  readonly reason: LeftOutReason
}

/** Listed at most, beside what is owed and what answers a cause that is named. */
const maxOthers = 20

/** Lists what is worth doing and not in the week: everything owed or against a named cause, and the best of the rest. */
export function whatIsLeftOut(
  ranked: readonly RankedCandidate[],
  {
    placed,
    focus,
    causes,
    hasRoom,
  }: {
    readonly placed: readonly WeekItem[]
    readonly focus: WeekFocus
    readonly causes: readonly Cause[]
    readonly hasRoom: boolean
  },
): readonly LeftOut[] {
  const planned = new Set(placed.flatMap(({ taskIds }) => taskIds))
  const open = ranked.filter(({ id, task }) => !planned.has(id) && !('part' in task && task.part > 1))
  const isNeeded = (it: RankedCandidate): boolean => it.isOwed || causes.some((cause) => answersCause(it, cause))
  const others = new Set(open.filter((it) => !isNeeded(it)).slice(0, maxOthers))
  return open
    .filter((it) => isNeeded(it) || others.has(it))
    .map(({ id, task, minutes, answers, isSensitive }) => ({
      id,
      task,
      minutes,
      answers,
      isSensitive,
      reason: reasonFor(task, { focus, hasRoom }),
    }))
}

function reasonFor(
  task: PlanTask,
  { focus, hasRoom }: { readonly focus: WeekFocus; readonly hasRoom: boolean },
): LeftOutReason {
  if (!isFitting(task, focus)) return 'later'
  return hasRoom ? 'enough_for_a_week' : 'no_hours'
}
