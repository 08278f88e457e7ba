import type { Conclusions } from '../diagnosis/conclude.ts'
import type { ActionMark } from './action-mark.ts'
import type { Candidate } from './candidate.ts'
import { causeGains } from './cause-gain.ts'
import { sensitiveTasks } from './sensitive-tasks.ts'
import { sharedKey } from './shared-key.ts'
import { taskId, taskIdsOf, taskKey } from './task-id.ts'
import { taskTable } from './task-table.ts'

/** A candidate with its id and all that decides about its place. */
export type RankedCandidate = Candidate & {
  readonly id: string
  readonly minutes: number
  readonly isOwed: boolean
  /** Whether it tells something private, such as a place of worship. */
  readonly isSensitive: boolean
  readonly gainPerMinute: number
  /** What it has in common with others that can be one action with it; absent where it stands alone. */
  readonly key?: string
}

export type RankOptions = {
  readonly monday: string
  readonly marks: readonly ActionMark[]
  /** Ids of what was planned for the week before. */
  readonly earlier: ReadonlySet<string>
}

/** The turn of what is owed where nothing else is said. */
export const usualTurn = 3

/** Each time something was skipped, it counts half as much (an assumption). */
const perSkip = 0.5

/**
 * Puts what is owed first, by its turn and the longest owed before the rest, then what closes the gap most per minute.
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
  const isSensitive = sensitiveTasks(input.situation)
  const ranked = candidates.map((candidate) => {
    const { task, owedSince } = candidate
    const rule = taskTable[task.kind]
    const id = taskId(task, monday)
    const minutes = candidate.minutes ?? rule.minutes
    const cured = 'answers' in rule ? (gains.get(rule.answers) ?? 0) / (ofKind.get(task.kind) ?? 1) : 0
    const isPrivate = isSensitive(task)
    const key = sharedKey(candidate, isPrivate)
    const skipped = skips.size > 0 ? (skips.get(taskKey(id)) ?? 0) : 0
    const gain = (candidate.gain + cured) * perSkip ** skipped
    return {
      ...candidate,
      id,
      minutes,
      isOwed: owedSince !== undefined,
      isSensitive: isPrivate,
      gainPerMinute: gain / minutes,
      ...(key !== undefined && { key }),
    }
  })
  return ranked.sort(
    (first, second) =>
      Number(second.isOwed) - Number(first.isOwed) ||
      (first.turn ?? usualTurn) - (second.turn ?? usualTurn) ||
      inOrderOwed(first, second) ||
      Number(earlier.has(second.id)) - Number(earlier.has(first.id)) ||
      second.gainPerMinute - first.gainPerMinute ||
      (first.id < second.id ? -1 : 1),
  )
}

/** The longest owed first; of two leads the newer one, which has not grown cold. */
function inOrderOwed(first: RankedCandidate, second: RankedCandidate): number {
  const older = (first.owedSince?.getTime() ?? 0) - (second.owedSince?.getTime() ?? 0)
  const areLeads = [first, second].every(({ task }) => task.kind === 'follow_up' && task.next === 'pursue_lead')
  return areLeads ? -older : older
}

function skipsByKey(marks: readonly ActionMark[]): ReadonlyMap<string, number> {
  const skips = new Map<string, number>()
  for (const { actionId, status } of marks) {
    if (status !== 'skipped') continue
    for (const key of taskIdsOf(actionId).map(taskKey)) skips.set(key, (skips.get(key) ?? 0) + 1)
  }
  return skips
}
