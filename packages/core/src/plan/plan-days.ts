import type { WorkingHours } from '../seeker/preferences-schema.ts'
import type { LocalClock } from '../value/local-clock.ts'
import { dayAfter, daysFrom, mondayOf, type Weekday, weekdayOf } from '../value/weekday.ts'
import type { WeekSettings } from './week-settings.ts'

/** The quiet days of a seeker who names none (an assumption). */
export const usualQuietDays: readonly Weekday[] = ['saturday', 'sunday']

/** The working hours of a seeker who names none (an assumption). */
export const usualHours = { from: '09:00', to: '17:00' } as const satisfies WorkingHours

/** A span of a day, in minutes after midnight. */
export type Span = { readonly from: number; readonly to: number }

/** A day of a plan, the minutes after midnight between which actions can be placed, and those that clocks leave out. */
export type PlanDay = Span & { readonly day: string; readonly leftOut: readonly Span[] }

/** The remaining days of a week, and the Monday it begins with. */
export type PlanDays = { readonly monday: string; readonly days: readonly PlanDay[] }

/** Actions start on the quarter of an hour. */
const startEvery = 15

/** The days of the week named that are left; of the week after where none is left in the week we are in. */
export function planDays(
  clock: LocalClock,
  now: Date,
  { weekOf = now, quietDays, workingHours }: Omit<WeekSettings, 'hours' | 'timeZone'> & { readonly weekOf?: Date },
): PlanDays {
  const today = clock.timeAt(now)
  const quiet = new Set(quietDays)
  const hours = minutesOf(workingHours)
  const daysOf = (monday: string): readonly PlanDay[] =>
    daysFrom(monday)
      .filter((day) => day >= today.day && !quiet.has(weekdayOf(day)))
      .map((day) => ({
        ...hours,
        day,
        from: day === today.day ? Math.max(hours.from, upTo(today.minute)) : hours.from,
        leftOut: leftOutOf(day, hours, clock),
      }))
      .filter(({ from, to }) => to - from >= startEvery)
  const monday = mondayOf(clock.timeAt(weekOf).day)
  const days = daysOf(monday)
  if (days.length > 0 || monday !== mondayOf(today.day)) return { monday, days }
  const next = dayAfter(monday, 7)
  return { monday: next, days: daysOf(next) }
}

/** The starts that clocks leave out on a day on which they are put forward. */
function leftOutOf(day: string, { from, to }: Span, clock: LocalClock): readonly Span[] {
  const [begins, ends] = [day, dayAfter(day, 1)].map((it) => clock.momentAt({ day: it, minute: 0 }).getTime())
  if ((ends ?? 0) - (begins ?? 0) >= 86_400_000) return []
  const starts = Array.from({ length: Math.ceil((to - from) / startEvery) }, (_, index) => from + index * startEvery)
  return starts
    .filter((minute) => clock.timeAt(clock.momentAt({ day, minute })).minute !== minute)
    .map((minute) => ({ from: minute, to: minute + startEvery }))
}

/** The next possible start at or after a minute of the day. */
export function upTo(minute: number): number {
  return Math.ceil(minute / startEvery) * startEvery
}

function minutesOf({ from, to }: WorkingHours): Span {
  const [first, last] = [minuteOf(from), minuteOf(to)]
  return first < last ? { from: first, to: last } : minutesOf(usualHours)
}

function minuteOf(time: string): number {
  const [, hours = '0', minutes = '0'] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? []
  return Math.min(24 * 60, Number(hours) * 60 + Number(minutes))
}
