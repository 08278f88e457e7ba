import type { PlanTask } from './plan-task.ts'
import type { RankedCandidate } from './rank-candidates.ts'
import { actionId } from './task-id.ts'

/** What a week holds as one action: a candidate, or the same for several people. */
export type WeekItem = Omit<RankedCandidate, 'id'> & {
  /** The ids of the tasks it holds. */
  readonly taskIds: readonly string[]
}

/** Makes an item of candidates that can be one action. */
export function itemOf([first, ...others]: readonly [RankedCandidate, ...RankedCandidate[]]): WeekItem {
  const all = [first, ...others]
  return {
    ...first,
    taskIds: all.map(({ id }) => id),
    task: others.reduce((task, other) => together(task, other.task), first.task),
    minutes: others.reduce((sum, { task, minutes }) => sum + furtherMinutes(task, minutes), first.minutes),
    because: all.flatMap(({ because }) => because),
  }
}

/** The id of an item as an action of a plan. */
export function itemId({ taskIds }: WeekItem): string {
  return actionId(taskIds)
}

/** Each further person takes as long as the first, or half as long in fives where one message serves as a model (assumptions). */
function furtherMinutes(task: PlanTask, minutes: number): number {
  if (task.kind === 'send_update') return 0
  return task.kind === 'follow_up' && task.next !== 'pursue_lead' ? Math.ceil(minutes / 10) * 5 : minutes
}

/** The longest id of an action of several tasks, in bytes of UTF-8, so that a database can index it. */
const longestId = 1_500

const encoder = /* @__PURE__ */ new TextEncoder()

/** Parts candidates of one key, in their order, into actions for so many people at most. */
export function inGroups(
  candidates: readonly RankedCandidate[],
  most: number,
): readonly (readonly [RankedCandidate, ...RankedCandidate[]])[] {
  const groups: [RankedCandidate, ...RankedCandidate[]][] = []
  for (const candidate of candidates) {
    const last = groups.at(-1)
    const length = last ? encoder.encode(actionId([...last, candidate].map(({ id }) => id))).length : 0
    if (last && last.length < most && length <= longestId) last.push(candidate)
    else groups.push([candidate])
  }
  return groups
}

function together(one: PlanTask, other: PlanTask): PlanTask {
  if (one.kind === 'thank' && other.kind === 'thank')
    return { ...one, ...contactsOf(one, other), favors: [...one.favors, ...other.favors] }
  if (one.kind === 'send_update' && other.kind === 'send_update')
    return { ...one, ...contactsOf(one, other), channels: [...one.channels, ...other.channels] }
  if (one.kind === 'follow_up' && other.kind === 'follow_up') return followUpTogether(one, other)
  const isForPeople = one.kind === 'ask' || one.kind === 'revive' || one.kind === 'hold_talks'
  return isForPeople && other.kind === one.kind ? { ...one, ...contactsOf(one, other) } : one
}

type ForContacts = { readonly contactIds: readonly string[] }

function contactsOf(one: ForContacts, other: ForContacts): ForContacts {
  return { contactIds: [...one.contactIds, ...other.contactIds] }
}

type FollowUpTask = Extract<PlanTask, { readonly kind: 'follow_up' }>

function followUpTogether(one: FollowUpTask, other: FollowUpTask): FollowUpTask {
  return {
    ...one,
    contactIds: [...one.contactIds, ...other.contactIds],
    through: onceEach([...one.through, ...other.through]),
    employers: onceEach([...one.employers, ...other.employers]),
    since: other.since < one.since ? other.since : one.since,
  }
}

function onceEach(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
