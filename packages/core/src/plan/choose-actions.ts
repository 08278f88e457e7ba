import type { PlanTask } from './plan-task.ts'
import { peopleOf } from './plan-task.ts'
import type { RankedCandidate } from './rank-candidates.ts'
import { type TaskRule, taskTable } from './task-table.ts'

export type ChooseOptions = {
  readonly minutes: number
  /** People who are not to be asked again this week. */
  readonly asked: ReadonlySet<string>
}

/** From this on there is room for a skill and for what keeps one going; one without the other does not work. */
const minMinutesForBoth = 30

/**
 * Chooses what fits into the minutes, in order of rank.
 *
 * Nobody is approached twice, nor asked again. A look back at the week is kept room for, and so is one skill at least.
 */
export function chooseActions(
  ranked: readonly RankedCandidate[],
  { minutes, asked }: ChooseOptions,
): readonly RankedCandidate[] {
  const chosen = new Set<RankedCandidate>()
  const taken = new Set<string>()
  const ofKind = new Map<string, number>()
  let left = minutes
  const take = (candidate: RankedCandidate): boolean => {
    const { task } = candidate
    const count = ofKind.get(task.kind) ?? 0
    const rule: TaskRule = taskTable[task.kind]
    const people = peopleApproached(task)
    const isFree = people.every((id) => !taken.has(id) && !(rule.asks && asked.has(id)))
    if (chosen.has(candidate) || candidate.minutes > left || count >= most(rule, minutes) || !isFree) return false
    chosen.add(candidate)
    for (const id of people) taken.add(id)
    ofKind.set(task.kind, count + 1)
    left -= candidate.minutes
    return true
  }
  if (minutes >= minMinutesForBoth) ranked.filter(({ task }) => task.kind === 'look_back').forEach(take)
  ranked.filter(({ isOwed }) => isOwed).forEach(take)
  if (![...chosen].some(isSkill)) ranked.filter(isSkill).some(take)
  ranked.forEach(take)
  return ranked.filter((candidate) => chosen.has(candidate)).flatMap((candidate) => withoutTaken(candidate, taken))
}

/** How many of a kind fit into a week: more, the more hours it has. */
function most({ maxPerFiveHours = Number.POSITIVE_INFINITY }: TaskRule, minutes: number): number {
  return maxPerFiveHours * Math.max(1, Math.ceil(minutes / 300))
}

function isSkill({ purpose }: RankedCandidate): boolean {
  return purpose === 'skill'
}

/** A message to a group is no approach to each of them. */
function peopleApproached(task: PlanTask): readonly string[] {
  return task.kind === 'send_update' ? [] : peopleOf(task)
}

/** Whoever hears from the seeker alone this week needs no message to the group. */
function withoutTaken(candidate: RankedCandidate, taken: ReadonlySet<string>): readonly RankedCandidate[] {
  const { task } = candidate
  if (task.kind !== 'send_update') return [candidate]
  const contactIds = task.contactIds.filter((id) => !taken.has(id))
  return contactIds.length > 0 ? [{ ...candidate, task: { ...task, contactIds } }] : []
}
