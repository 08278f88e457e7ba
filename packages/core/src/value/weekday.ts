/** The days of a week, which begins on Monday. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** A day of the week, as a code. */
export type Weekday = (typeof weekdays)[number]

const daysOfWeek = weekdays.length

/** The weekday of a day such as `2026-03-02`. */
export function weekdayOf(day: string): Weekday {
  return weekdays[placeInWeek(day)] ?? 'monday'
}

/** The day so many days later. */
export function dayAfter(day: string, days: number): string {
  const at = new Date(day)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  return dayAfter(day, -placeInWeek(day))
}

/** Every day of the week that begins on a Monday. */
export function daysFrom(monday: string): readonly string[] {
  return weekdays.map((_, index) => dayAfter(monday, index))
}

function placeInWeek(day: string): number {
  return (new Date(day).getUTCDay() + daysOfWeek - 1) % daysOfWeek
}
