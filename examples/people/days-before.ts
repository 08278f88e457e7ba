/** A moment so many days before another, so that a sample is always as fresh as the day it is used. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000)
}
