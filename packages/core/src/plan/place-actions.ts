import { dayAfter } from '../value/weekday.ts'
import { type PlanDay, type Span, upTo } from './plan-days.ts'
import type { RankedCandidate } from './rank-candidates.ts'
import { taskTable } from './task-table.ts'

/** The day of an action, and its first minute where it is timed. */
export type Place = { readonly day: string; readonly minute?: number }

export type PlaceOptions = {
  readonly days: readonly PlanDay[]
  /** The earlier places of actions, by id. */
  readonly earlier: ReadonlyMap<string, Place>
  /** The first day on which an action may be placed, by its id. */
  readonly notBefore: (id: string) => string | undefined
}

type Diary = Map<string, { minutes: number; readonly busy: Span[] }>

/**
 * Gives each action a day and an hour.
 *
 * An action that was placed before stays where it is. Owed and preparatory actions go to the first day with free time, the
 * look back to the last, and all others to the day with the lightest load. An action that fits nowhere is left out.
 */
export function placeActions(
  chosen: readonly RankedCandidate[],
  { days, earlier, notBefore }: PlaceOptions,
): ReadonlyMap<string, Place> {
  const diary: Diary = new Map(days.map(({ day, leftOut }) => [day, { minutes: 0, busy: [...leftOut] }]))
  const max = maxPerDay(chosen, days.length)
  const places = new Map<string, Place>()
  const put = (candidate: RankedCandidate, place: Place): void => {
    places.set(candidate.id, place)
    enter(diary, candidate, place)
  }
  for (const candidate of chosen) {
    const place = earlier.get(candidate.id)
    if (place && diary.has(place.day) && place.day >= (notBefore(candidate.id) ?? '')) put(candidate, place)
  }
  for (const candidate of inTurn(chosen)) {
    if (places.has(candidate.id)) continue
    const from = [notBefore(candidate.id) ?? '', dayAfterStep(candidate, chosen, places)]
    const open = days.filter(({ day }) => from.every((first) => day >= first))
    const place = findPlace(candidate, inOrder(open, candidate, diary), { diary, max })
    if (place) put(candidate, place)
  }
  return places
}

const turns = { first: 1, any: 2, last: 3 } as const

/** Owed actions first, then preparatory ones, then all others. */
function inTurn(chosen: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const turn = ({ isOwed, task }: RankedCandidate): number => (isOwed ? 0 : turns[taskTable[task.kind].place])
  return [...chosen].sort((first, second) => turn(first) - turn(second))
}

/** First steps into one place are taken one after the other, on days of their own. */
function dayAfterStep(
  { id, task }: RankedCandidate,
  chosen: readonly RankedCandidate[],
  places: ReadonlyMap<string, Place>,
): string {
  if (task.kind !== 'take_first_step') return ''
  const steps = chosen.filter(({ task: other }) => other.kind === task.kind && other.channel === task.channel)
  const taken = steps
    .slice(
      0,
      steps.findIndex((step) => step.id === id),
    )
    .map((step) => places.get(step.id)?.day ?? '')
  return taken.map((day) => (day ? dayAfter(day, 1) : '')).reduce((last, day) => (day > last ? day : last), '')
}

/** The maximum minutes of a day: twice the even share, or the longest action (an assumption). */
function maxPerDay(chosen: readonly RankedCandidate[], days: number): number {
  const minutes = chosen.map((candidate) => candidate.minutes)
  const share = minutes.reduce((sum, value) => sum + value, 0) / Math.max(1, days)
  return Math.max(60, 2 * share, ...minutes)
}

function enter(diary: Diary, { minutes }: RankedCandidate, { day, minute }: Place): void {
  const page = diary.get(day)
  if (!page) return
  page.minutes += minutes
  if (minute !== undefined) page.busy.push({ from: minute, to: minute + minutes })
}

/** The days in the order in which they are tried. */
function inOrder(days: readonly PlanDay[], { isOwed, task }: RankedCandidate, diary: Diary): readonly PlanDay[] {
  const { place } = taskTable[task.kind]
  if (isOwed || place === 'first') return days
  if (place === 'last') return [...days].reverse()
  const load = ({ day }: PlanDay): number => diary.get(day)?.minutes ?? 0
  return [...days].sort((first, second) => load(first) - load(second) || (first.day < second.day ? -1 : 1))
}

function findPlace(
  { task, minutes }: RankedCandidate,
  days: readonly PlanDay[],
  { diary, max }: { readonly diary: Diary; readonly max: number },
): Place | undefined {
  const { isTimed } = taskTable[task.kind]
  for (const day of days) {
    const page = diary.get(day.day)
    if (!page || page.minutes + minutes > Math.min(max, day.to - day.from)) continue
    if (!isTimed) return { day: day.day }
    const minute = firstGap(minutes, day, page.busy)
    if (minute !== undefined) return { day: day.day, minute }
  }
  return undefined
}

/** The first quarter of an hour that starts a free gap of the given minutes. */
function firstGap(minutes: number, { from, to }: PlanDay, busy: readonly Span[]): number | undefined {
  const starts = [from, ...busy.map((other) => upTo(other.to))].filter(
    (start) => start >= from && start + minutes <= to,
  )
  return starts
    .sort((first, second) => first - second)
    .find((start) => busy.every((other) => start >= other.to || start + minutes <= other.from))
}
