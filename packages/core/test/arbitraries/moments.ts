import fc from 'fast-check'

/** The moment at which generated records are looked at. */
export const now = new Date('2026-03-02T09:00:00.000Z')

const day = 86_400_000

/** Any moment so many days ago, at most. */
export function anyMomentWithin(days: number): fc.Arbitrary<Date> {
  return fc.integer({ min: 0, max: days * day }).map((ago) => new Date(now.getTime() - ago))
}

/** A moment so many days before `now`. */
export function daysAgo(days: number): Date {
  return new Date(now.getTime() - days * day)
}

/** The moment at a thousandth part of the way from one to another. */
export function partOfTheWay(from: Date, to: Date, thousandths: number): Date {
  return new Date(from.getTime() + Math.floor(((to.getTime() - from.getTime()) * thousandths) / 1_000))
}
