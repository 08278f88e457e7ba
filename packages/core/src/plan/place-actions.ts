import { dayAfter } from '../value/weekday.ts'
import { type PlanDay, type Span, upTo } from './plan-days.ts'
import type { WeekItem } from './week-item.ts'

/** The day of an action, and its first minute where it is timed. */
export type Place = { readonly day: string; readonly minute?: number }

export type PlaceOptions = {
  readonly days: readonly PlanDay[]
  /** The earlier place of an action; undefined for one that is new. */
  readonly earlierPlace: (item: WeekItem) => Place | undefined
  /** The first day on which an action may be placed. */
  readonly notBefore: (item: WeekItem) => string
  /** The day and minute for which it is arranged; undefined where it is not. */
  readonly arranged: (item: WeekItem) => Place | undefined
  /** The day and minute by which it must be done; undefined where there is none. */
  readonly deadline: (item: WeekItem) => Place | undefined
}

type Page = { minutes: number; actions: number; readonly busy: Span[] }

/** Two actions on one day, at most: nobody does more (an assumption). */
export const maxPerDay = 2

/**
 * Gives each action a day and an hour, in their order.
 *
 * An action that was placed before stays where it is. All others are spread over the days in their order; an action that fits nowhere
 * is left out.
 */
export function placeActions(items: readonly WeekItem[], options: PlaceOptions): ReadonlyMap<WeekItem, Place> {
  const { days, earlierPlace, notBefore, arranged, deadline } = options
  const diary = new Map<string, Page>(
    days.map(({ day, leftOut }) => [day, { minutes: 0, actions: 0, busy: [...leftOut] }]),
  )
  const places = new Map<WeekItem, Place>()
  const put = (item: WeekItem, place: Place | undefined): void => {
    // What is arranged may be on a quiet day.
    const page = place && (diary.get(place.day) ?? { minutes: 0, actions: 0, busy: [] })
    if (!page || page.actions >= maxPerDay) return
    diary.set(place.day, page)
    places.set(item, place)
    enter(page, item, place)
  }
  for (const item of items) put(item, arranged(item))
  const free = items.filter((item) => !arranged(item))
  for (const item of free) {
    const place = earlierPlace(item)
    const isOpen = place && days.some(({ day }) => day === place.day) && place.day >= notBefore(item)
    if (isOpen && isInTime(item, place, deadline(item)) && isUnoccupied(item, place, diary.get(place.day)))
      put(item, place)
  }
  for (const [index, item] of items.entries()) {
    if (places.has(item) || arranged(item)) continue
    const evenly = days[Math.floor((index * days.length) / items.length)]?.day ?? ''
    put(item, findPlace(item, daysFor(item, places, evenly, options), diary))
  }
  return places
}

/** The days on which an action may be placed, in the order in which they are tried: evenly first, then later, then earlier. */
function daysFor(
  item: WeekItem,
  places: ReadonlyMap<WeekItem, Place>,
  evenly: string,
  { days, notBefore, deadline }: PlaceOptions,
): readonly PlanDay[] {
  const from = [notBefore(item), dayAfterStep(item, places)]
  const open = days
    .filter(({ day }) => from.every((first) => day >= first))
    .flatMap((day) => upToDeadline(day, deadline(item)))
  return [...open.filter(({ day }) => day >= evenly), ...open.filter(({ day }) => day < evenly)]
}

/** What is left of a day before a deadline; nothing of a day after it. */
function upToDeadline(day: PlanDay, deadline: Place | undefined): readonly PlanDay[] {
  if (!deadline || day.day < deadline.day) return [day]
  const { minute = day.to } = deadline
  return day.day === deadline.day ? [{ ...day, to: Math.min(day.to, minute) }] : []
}

/** What leads to an action comes on an earlier day: the step before into the same place, the offer before the talk. */
function dayAfterStep({ task }: WeekItem, places: ReadonlyMap<WeekItem, Place>): string {
  const leading = [...places].filter(([{ task: other }]) => {
    if (task.kind === 'take_first_step') return other.kind === task.kind && other.channel === task.channel
    const isOffer = task.kind === 'hold_talks' && other.kind === 'follow_up'
    return isOffer && other.contactIds.some((id) => task.contactIds.includes(id))
  })
  return leading.map(([, { day }]) => dayAfter(day, 1)).reduce((last, day) => (day > last ? day : last), '')
}

function isInTime({ minutes }: WeekItem, { day, minute = 0 }: Place, deadline: Place | undefined): boolean {
  if (!deadline || day < deadline.day) return true
  return day === deadline.day && minute + minutes <= (deadline.minute ?? minute)
}

/** Whether nothing else stands at the time of a place, such as what was arranged meanwhile. */
function isUnoccupied({ minutes }: WeekItem, { minute }: Place, page: Page | undefined): boolean {
  if (minute === undefined || !page) return true
  return page.busy.every((other) => minute >= other.to || minute + minutes <= other.from)
}

function enter(page: Page, { minutes }: WeekItem, { minute }: Place): void {
  page.actions += 1
  page.minutes += minutes
  if (minute !== undefined) page.busy.push({ from: minute, to: minute + minutes })
}

function findPlace(
  { isOccasion, minutes }: WeekItem,
  days: readonly PlanDay[],
  diary: ReadonlyMap<string, Page>,
): Place | undefined {
  for (const day of days) {
    const page = diary.get(day.day)
    if (!page || page.actions >= maxPerDay) continue
    if (isOccasion) return { day: day.day }
    const minute = firstGap(minutes, day, page)
    if (minute !== undefined) return { day: day.day, minute }
  }
  return undefined
}

/** The start of the afternoon, in which the second action of a day is where there is room (an assumption). */
const afternoon = 14 * 60

/** The first quarter of an hour that starts a free gap of the given minutes; the second action waits for the afternoon. */
function firstGap(minutes: number, { from, to }: PlanDay, { busy, actions }: Page): number | undefined {
  const starts = [...(actions > 0 ? [afternoon] : []), from, ...busy.map((other) => upTo(other.to))].filter(
    (start) => start >= from && start + minutes <= to,
  )
  const isFree = (start: number): boolean => busy.every((other) => start >= other.to || start + minutes <= other.from)
  const [preferred] = starts
  if (actions > 0 && preferred === afternoon && isFree(afternoon)) return afternoon
  return starts.sort((first, second) => first - second).find(isFree)
}
