import type { ChannelAdvice } from '../advice/recommend-channels.ts'
import type { Cause } from '../diagnosis/cause.ts'
import { answersCause } from './answers-cause.ts'
import { fillChannels, sized } from './fill-channels.ts'
import type { EarlierAction } from './plan-options.ts'
import type { PlanTaskKind } from './plan-task.ts'
import type { RankedCandidate } from './rank-candidates.ts'
import { taskIdsOf } from './task-id.ts'
import { taskRuleOf } from './task-table.ts'
import type { WeekFocus } from './week-focus.ts'
import { inGroups, itemOf, type WeekItem } from './week-item.ts'
import { openWeek, type RoomOptions, type WeekRoom, withoutApproached } from './week-room.ts'

export type ChooseOptions = RoomOptions & {
  /** The causes that are named, the first one first: each has an action. */
  readonly causes: readonly Cause[]
  readonly advice: ChannelAdvice
  /** What the week is for. */
  readonly focus: WeekFocus
  /** Whether nothing was noted yet: then a list of people comes before one of employers. */
  readonly isNew: boolean
  /** What was planned for the week before. */
  readonly earlier: readonly EarlierAction[]
  /** The minutes of the longest action that a day has room for. */
  readonly longest: number
}

/**
 * Chooses what fits into the week: what is owed first, then a goal, what was planned before, a list of employers, an action against
 * each cause that is named, something for the people one knows, and the hours where the advice says.
 */
export function chooseActions(ranked: readonly RankedCandidate[], options: ChooseOptions): readonly WeekItem[] {
  const { causes, earlier } = options
  const week = openWeek(options)
  const owed = ranked.filter(({ isOwed }) => isOwed)
  const groups = byKey(ranked)
  const reserved = causes.length > 0 && !owed.some((it) => causes.some((cause) => answersCause(it, cause))) ? 1 : 0
  takeOwed(owed, week, { earlier, reserved })
  takeFirst(ofKinds(ranked, ['set_goal', 'renew_goal']), week)
  takeTalks(ranked, week)
  for (const action of earlier) takeEarlier(action, ranked, week)
  if (!options.isNew) takeFirst(ofKinds(ranked, ['list_employers']), week)
  for (const cause of causes) {
    const answers = ranked.filter((it) => answersCause(it, cause))
    if (!answers.some(({ id }) => week.has(id))) takeGroup(answers, week, byKey(answers))
  }
  takeFirst(
    ofKinds(ranked, ['list_people']).filter((it) => isListFirst(it, ranked)),
    week,
  )
  const isKept = week.items.some(({ task }) => upkeep.includes(task.kind))
  const toKeepUp = ofKinds(ranked, upkeep).filter(isWorthIt)
  if (!isKept && week.actionsLeft() >= minForUpkeep) takeGroup(toKeepUp, week, groups)
  fillChannels(ranked, week, options)
  for (const candidate of ranked) {
    if (week.actionsLeft() <= 0) break
    if (isRoomFor(candidate, week, options.focus)) takeGroup([candidate], week, groups)
  }
  return withoutApproached(week.items).map((item) => withCause(item, causes))
}

/** Says of what was not planned for a cause alone that it answers it. */
function withCause(item: WeekItem, causes: readonly Cause[]): WeekItem {
  const { code } = causes.find((cause) => !item.isOwed && answersCause(item, cause)) ?? {}
  return code && taskRuleOf(item.task).answers === undefined ? { ...item, answers: code } : item
}

/** The actions of one kind in a week (an assumption), apart from what is owed and the hours in channels. */
const maxOfKind = 3

/** Whether a week that has what it needs has room for one more of its kind; talks nobody agreed to wait. */
function isRoomFor({ task }: RankedCandidate, { items }: WeekRoom, focus: WeekFocus): boolean {
  if (task.kind === 'hold_talks' || 'people' in task) return false
  // Practice against a cause that is not sure costs more than it brings.
  if (task.kind === 'practice') return focus === 'interviews'
  return items.filter((item) => item.task.kind === task.kind).length < maxOfKind
}

/** So many actions left leave room for one that only keeps up what one has (an assumption). */
const minForUpkeep = 3

/** What keeps up what one has. */
const upkeep: readonly PlanTaskKind[] = [
  'send_update',
  'offer_introduction',
  'follow_up_introduction',
  'talk',
  'revive',
]

/** A list of fewer people comes before hours in any place (an assumption). */
const shortList = 10

/** Whether thinking of more people comes first: the list is short, or a minute of it brings more than one in any place. */
function isListFirst({ task, gainPerMinute }: RankedCandidate, ranked: readonly RankedCandidate[]): boolean {
  if (task.kind !== 'list_people') return false
  const best = Math.max(0, ...ranked.filter(({ channel }) => channel !== undefined).map((it) => it.gainPerMinute))
  return task.listed < shortList || gainPerMinute > best
}

/** A message to a group is for two at least; one person is talked with. */
function isWorthIt({ task }: RankedCandidate): boolean {
  return task.kind !== 'send_update' || task.contactIds.length > 1
}

function ofKinds(ranked: readonly RankedCandidate[], kinds: readonly PlanTaskKind[]): readonly RankedCandidate[] {
  return ranked.filter(({ task }) => kinds.includes(task.kind))
}

function takeFirst(candidates: readonly RankedCandidate[], week: WeekRoom): void {
  candidates.some((candidate) => week.take(itemOf([candidate])))
}

/** The people of one action where it is not said otherwise (an assumption): so many can be named. */
const usualGroup = 4

/** The actions of one kind that a week of owed things has room for (an assumption): more people are taken together. */
const owedActions = 2

/** The minutes of one action of what is owed (an assumption). */
const longestOwed = 60

/** Takes what is owed, longest owed first, the same for several people together. */
function takeOwed(
  owed: readonly RankedCandidate[],
  week: WeekRoom,
  { earlier, reserved }: { readonly earlier: readonly EarlierAction[]; readonly reserved: number },
): void {
  const earlierOf = new Map(earlier.flatMap((action) => taskIdsOf(action.id).map((id) => [id, action.id] as const)))
  const groups = byKey(owed)
  const taken = new Map<string, number>()
  for (const candidate of owed) {
    if (week.actionsLeft() <= reserved) return
    const { id, key = id } = candidate
    const actions = taken.get(key) ?? 0
    if (week.has(id) || actions >= owedActions) continue
    const same = groups.get(key) ?? []
    const before = earlierOf.get(id)
    const open = same.filter((it) => it.id !== id && earlierOf.get(it.id) === before)
    if (takeAsMany([candidate, ...open], week, togetherAt(candidate, same.length))) taken.set(key, actions + 1)
  }
}

/** Candidates by what they have in common; those that stand alone are left out. */
function byKey(candidates: readonly RankedCandidate[]): ReadonlyMap<string, readonly RankedCandidate[]> {
  const groups = new Map<string, RankedCandidate[]>()
  for (const candidate of candidates) {
    const { key } = candidate
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(candidate)
    else groups.set(key, [candidate])
  }
  return groups
}

/** How many of the same make one action: a few who can be named, or as many as an hour holds where there are many. */
function togetherAt({ minutes }: RankedCandidate, all: number): number {
  const inAnHour = Math.max(1, Math.floor(longestOwed / minutes))
  return all > owedActions * usualGroup ? inAnHour : Math.min(usualGroup, inAnHour)
}

/** Talks that were agreed to are held two at a time, once it was said when. */
function takeTalks(ranked: readonly RankedCandidate[], week: WeekRoom): void {
  const offered = new Set(
    week.items.flatMap(({ task }) => (task.kind === 'follow_up' && task.next === 'offer_times' ? task.contactIds : [])),
  )
  const talks = ofKinds(ranked, ['hold_talks']).filter(
    ({ task }) => task.kind === 'hold_talks' && task.contactIds.every((id) => offered.has(id)),
  )
  for (const group of inGroups(talks, talksAtATime).slice(0, timesOfTalks)) takeAsMany(group, week, talksAtATime)
}

/** Talks held in one action, and how many such actions in a week, at most (assumptions). */
const [talksAtATime, timesOfTalks] = [2, 2]

/** Takes as many of the same as there is room for, the first of them at least. */
function takeAsMany(same: readonly RankedCandidate[], week: WeekRoom, most: number): boolean {
  const open = same.filter((it) => !week.has(it.id) && week.isFree(it))
  const [group] = inGroups(open, most)
  if (!group) return false
  const [first, ...others] = group
  for (let count = others.length; count >= 0; count -= 1) {
    if (week.take(itemOf([first, ...others.slice(0, count)]))) return true
  }
  return false
}

/** Takes the first candidate that there is room for, with others that can be one action with it. */
function takeGroup(
  candidates: readonly RankedCandidate[],
  week: WeekRoom,
  groups: ReadonlyMap<string, readonly RankedCandidate[]>,
): boolean {
  return candidates.some((candidate) => {
    const { id, key = id, minutes, task } = candidate
    if (week.actionsLeft() <= 0 || minutes > week.minutesLeft() || week.has(id) || !week.isFree(candidate)) return false
    const same = (groups.get(key) ?? []).filter((it) => it.id !== id)
    return takeAsMany([candidate, ...same], week, task.kind === 'send_update' ? usualGroup : maxShared)
  })
}

/** People of one action outside of what is owed (an assumption). */
const maxShared = 3

/** Takes what was planned before, as far as it is still to be done. */
function takeEarlier({ id, minutes }: EarlierAction, ranked: readonly RankedCandidate[], week: WeekRoom): void {
  const tasks = taskIdsOf(id)
  const [first, ...others] = ranked.filter((it) => tasks.includes(it.id) && !week.has(it.id) && week.isFree(it))
  if (!first) return
  week.take(first.perPerson ? sized(first, minutes) : itemOf([first, ...others]))
}
