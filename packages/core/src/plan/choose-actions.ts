import type { CauseCode } from '../diagnosis/cause.ts'
import type { PlanTask } from './plan-task.ts'
import { isToAGroup, peopleOf } from './plan-task.ts'
import type { RankedCandidate } from './rank-candidates.ts'
import { type TaskRule, taskRuleOf } from './task-table.ts'

export type ChooseOptions = {
  readonly minutes: number
  /** Ids of people who must not be asked again this week. */
  readonly asked: ReadonlySet<string>
  /** The causes that are named, the first one first: each has an action. */
  readonly causes: readonly CauseCode[]
}

/** The minutes from which a week holds both skill and motivation; one without the other does not work. */
const minMinutesForBoth = 30

/**
 * Chooses what fits into the minutes, in order of rank.
 *
 * Nobody is approached or asked twice. What is owed comes first, then an action against each cause that is named. Time is reserved for
 * the look back at the week and for at least one skill.
 */
export function chooseActions(
  ranked: readonly RankedCandidate[],
  { minutes, asked, causes }: ChooseOptions,
): readonly RankedCandidate[] {
  const chosen = new Set<RankedCandidate>()
  const taken = new Set<string>()
  // Those who hear of the search in a message to a group, which answers a cause, need no second message.
  const told = new Set<string>()
  const ofKind = new Map<string, number>()
  let left = minutes
  const take = (candidate: RankedCandidate): boolean => {
    const { task } = candidate
    const kind = task.kind === 'follow_up' ? task.next : task.kind
    const count = ofKind.get(kind) ?? 0
    const rule = taskRuleOf(task)
    const people = peopleApproached(task)
    const isFree = people.every((id) => !taken.has(id) && !told.has(id) && !(rule.asks && asked.has(id)))
    if (chosen.has(candidate) || candidate.minutes > left || count >= maxOfKind(rule, minutes) || !isFree) return false
    chosen.add(candidate)
    for (const id of people) taken.add(id)
    ofKind.set(kind, count + 1)
    left -= candidate.minutes
    return true
  }
  if (minutes >= minMinutesForBoth) ranked.filter(({ task }) => task.kind === 'look_back').forEach(take)
  ranked.filter(({ isOwed }) => isOwed).forEach(take)
  for (const cause of causes) {
    const answer = ranked.find(
      (candidate) => answersCause(candidate, cause) && (chosen.has(candidate) || take(candidate)),
    )
    if (answer && isToAGroup(answer.task)) for (const id of answer.task.contactIds) told.add(id)
  }
  if (![...chosen].some(isSkill)) ranked.filter(isSkill).some(take)
  ranked.forEach(take)
  return ranked.filter((candidate) => chosen.has(candidate)).flatMap((candidate) => withoutTaken(candidate, taken))
}

/** The maximum number of actions of a kind, which grows with the hours of the week. */
function maxOfKind({ maxPerFiveHours = Number.POSITIVE_INFINITY }: TaskRule, minutes: number): number {
  return maxPerFiveHours * Math.max(1, Math.ceil(minutes / 300))
}

function answersCause({ task, answers }: RankedCandidate, cause: CauseCode): boolean {
  return answers === cause || taskRuleOf(task).answers === cause
}

function isSkill({ purpose }: RankedCandidate): boolean {
  return purpose === 'skill'
}

/** A message to a group does not count as an approach to each member. */
function peopleApproached(task: PlanTask): readonly string[] {
  return isToAGroup(task) ? [] : peopleOf(task)
}

/** Contacts with an action of their own this week are left out of group messages. */
function withoutTaken(candidate: RankedCandidate, taken: ReadonlySet<string>): readonly RankedCandidate[] {
  const { task } = candidate
  if (!isToAGroup(task)) return [candidate]
  const contactIds = task.contactIds.filter((id) => !taken.has(id))
  return contactIds.length > 0 ? [{ ...candidate, task: { ...task, contactIds } }] : []
}
