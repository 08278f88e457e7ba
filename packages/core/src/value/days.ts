export const millisecondsPerDay = 86_400_000

/** Days from one moment to another; negative when the second is earlier. */
export function daysBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / millisecondsPerDay
}

/** The moment so many days later, counted in full 24 hours. */
export function addDays(at: Date, days: number): Date {
  return new Date(at.getTime() + days * millisecondsPerDay)
}
