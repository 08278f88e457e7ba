import type { Conclusions } from '../diagnosis/conclude.ts'
import type { ActionMark } from './action-mark.ts'
import type { Candidate } from './candidate.ts'
import { causeGains } from './cause-gain.ts'
import { taskId, taskKey } from './task-id.ts'
import { taskTable } from './task-table.ts'

/** A candidate with its id and all that decides about its place. */
export type RankedCandidate = Candidate & {
  readonly id: string
  readonly minutes: number
  readonly purpose: 'skill' | 'motivation'
  readonly isOwed: boolean
  readonly gainPerMinute: number
}

export type RankOptions = {
  readonly monday: string
  readonly marks: readonly ActionMark[]
  /** Ids of what was planned for the week before. */
  readonly earlier: ReadonlySet<string>
}

/** Each time something was skipped, it counts half as much (an assumption). */
const perSkip = 0.5

/**
 * Puts what is owed first, the longest owed before the rest, then what closes the gap most per minute.
 *
 * What was planned before goes before what was not, so that a plan does not change without need.
 */
export function rankCandidates(
  candidates: readonly Candidate[],
  input: Conclusions,
  { monday, marks, earlier }: RankOptions,
): readonly RankedCandidate[] {
  const gains = causeGains(input)
  const ofKind = new Map<string, number>()
  for (const { task } of candidates) ofKind.set(task.kind, (ofKind.get(task.kind) ?? 0) + 1)
  const skips = skipsByKey(marks)
  const ranked = candidates.map((candidate) => {
    const { task, owedSince } = candidate
    const rule = taskTable[task.kind]
    const id = taskId(task, monday)
    const minutes = candidate.minutes ?? rule.minutes
    const cured = 'answers' in rule ? (gains.get(rule.answers) ?? 0) / (ofKind.get(task.kind) ?? 1) : 0
    const gain = (candidate.gain + cured) * perSkip ** (skips.get(taskKey(id)) ?? 0)
    const { purpose } = rule
    return { ...candidate, id, minutes, purpose, isOwed: owedSince !== undefined, gainPerMinute: gain / minutes }
  })
  return ranked.sort(
    (first, second) =>
      Number(second.isOwed) - Number(first.isOwed) ||
      (first.owedSince?.getTime() ?? 0) - (second.owedSince?.getTime() ?? 0) ||
      Number(earlier.has(second.id)) - Number(earlier.has(first.id)) ||
      second.gainPerMinute - first.gainPerMinute ||
      (first.id < second.id ? -1 : 1),
  )
}

function skipsByKey(marks: readonly ActionMark[]): ReadonlyMap<string, number> {
  const skips = new Map<string, number>()
  for (const { actionId, status } of marks) {
    if (status === 'skipped') skips.set(taskKey(actionId), (skips.get(taskKey(actionId)) ?? 0) + 1)
  }
  return skips
}
