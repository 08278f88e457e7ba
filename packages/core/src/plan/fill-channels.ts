import { allocateHours } from '../advice/allocate-hours.ts'
import type { ChannelAdvice } from '../advice/recommend-channels.ts'
import type { PlanTask } from './plan-task.ts'
import type { RankedCandidate } from './rank-candidates.ts'
import { inGroups, itemOf, type WeekItem } from './week-item.ts'
import type { WeekRoom } from './week-room.ts'

/** The longest that an action in a channel is made (an assumption): three hours. */
const longestEver = 180

/** First steps that a list of all people makes needless. */
const listing: ReadonlySet<string> = new Set(['list_relatives', 'list_past_coworkers'])

/** A channel that lacks minutes, and what can be done there. */
type Pool = {
  lack: number
  readonly candidates: readonly RankedCandidate[]
  next: number
  met: number
  isDone: boolean
}

/**
 * Spends the minutes that are left where the hours of the advice go, to within one action.
 *
 * The channel that lacks most is next; a big week has longer actions rather than more.
 */
export function fillChannels(
  ranked: readonly RankedCandidate[],
  week: WeekRoom,
  { advice, longest }: { readonly advice: ChannelAdvice; readonly longest: number },
): void {
  const most = Math.min(longest, longestEver)
  const pools = poolsFor(ranked, week, advice)
  while (week.actionsLeft() > 0) {
    const [pool] = pools
      .filter(({ candidates, next }) => next < candidates.length)
      .sort((first, second) => second.lack - first.lack)
    if (!pool) return
    takeNext(pool, week, most)
  }
}

function poolsFor(ranked: readonly RankedCandidate[], week: WeekRoom, advice: ChannelAdvice): readonly Pool[] {
  const inChannels = week.items.filter(({ channel, isOwed }) => channel !== undefined && !isOwed)
  const budget = week.minutesLeft() + sumOf(inChannels)
  const isListing = week.items.some(({ task }) => task.kind === 'list_people')
  return allocateHours(advice, budget / 60).map(({ channel: id, hours }) => ({
    lack: 60 * hours - sumOf(inChannels.filter(({ channel }) => channel === id)),
    candidates: ranked.filter(({ channel, task }) => channel === id && !(isListing && isListingStep(task))),
    next: 0,
    met: 0,
    isDone: false,
  }))
}

/** Takes the next candidate of a channel for about what it lacks, if that is nearer than none. */
function takeNext(pool: Pool, week: WeekRoom, most: number): void {
  const { lack, met, isDone, candidates, next } = pool
  const candidate = candidates[next]
  pool.next = next + 1
  // Where one time in a place was long enough, there is no second.
  if (!candidate || (candidate.perPerson && isDone) || week.has(candidate.id) || !week.isFree(candidate)) return
  if (candidate.minutes > 2 * lack || candidate.minutes > week.minutesLeft()) return
  const others = candidates.slice(next + 1).filter((it) => week.isFree(it) && !week.has(it.id))
  const item = fitted(candidate, others, { minutes: Math.min(lack, most, week.minutesLeft()), met })
  if (!item || item.minutes > 2 * lack || !week.take(item)) return
  pool.lack = lack - item.minutes
  if (!candidate.perPerson) return
  pool.met = met + peopleIn(item)
  pool.isDone = item.minutes + candidate.perPerson.minutes <= most
}

function isListingStep(task: PlanTask): boolean {
  return task.kind === 'take_first_step' && listing.has(task.step)
}

type Fit = { readonly minutes: number; readonly met: number }

/** An item of a candidate for so many minutes, alone or with others of its kind. */
function fitted(candidate: RankedCandidate, others: readonly RankedCandidate[], fit: Fit): WeekItem | undefined {
  const { perPerson } = candidate
  if (perPerson) return perPerson.people > fit.met ? sized(candidate, fit.minutes, fit.met) : undefined
  const { key } = candidate
  const people = Math.max(1, Math.min(maxTogether, Math.floor(fit.minutes / candidate.minutes)))
  const same = others.filter((it) => key !== undefined && it.key === key)
  const [group] = inGroups([candidate, ...same], people)
  return group && itemOf(group)
}

/** People asked in one action (an assumption): so many can be named. */
const maxTogether = 4

/** An item with as many people as the minutes are for, one at least, and no more than there are. */
export function sized(candidate: RankedCandidate, minutes: number, met = 0): WeekItem {
  const { perPerson, task } = candidate
  if (!perPerson || !('people' in task)) return itemOf([candidate])
  const left = perPerson.people - met
  const people = Math.max(1, Math.min(left, Math.round(minutes / perPerson.minutes)))
  return { ...itemOf([candidate]), task: { ...task, people }, minutes: people * perPerson.minutes }
}

function peopleIn({ task }: WeekItem): number {
  return 'people' in task ? task.people : 0
}

function sumOf(items: readonly WeekItem[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0)
}
