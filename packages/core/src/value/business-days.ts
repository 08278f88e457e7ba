import { addDays, daysBetween } from './days.ts'

/**
 * Full business days, Monday to Friday in UTC, that have passed between two moments; never below 0.
 *
 * @example
 * businessDaysBetween(new Date('2026-03-06T12:00:00Z'), new Date('2026-03-10T12:00:00Z')) // => 2
 */
export function businessDaysBetween(from: Date, to: Date): number {
  const days = Math.floor(daysBetween(from, to))
  if (days <= 0) return 0
  const weeks = Math.floor(days / 7)
  const rest = Array.from({ length: days % 7 }, (_, index) => addDays(from, weeks * 7 + index + 1))
  return weeks * 5 + rest.filter(isBusinessDay).length
}

/**
 * The same time of day on the next business day.
 *
 * @example
 * nextBusinessDay(new Date('2026-03-06T12:00:00Z')).toISOString() // => '2026-03-09T12:00:00.000Z'
 */
export function nextBusinessDay(date: Date): Date {
  const next = addDays(date, 1)
  return isBusinessDay(next) ? next : nextBusinessDay(next)
}

function isBusinessDay(date: Date): boolean {
  const weekday = date.getUTCDay()
  return weekday !== 0 && weekday !== 6
}
