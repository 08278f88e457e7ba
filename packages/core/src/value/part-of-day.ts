/** The parts of a day, in their order. */
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const

/** A part of a day, as a code. */
export type PartOfDay = (typeof partsOfDay)[number]

/** The part of the day in which a minute after midnight is: the afternoon begins at noon, the evening at five. */
export function partOfDay(minute: number): PartOfDay {
  if (minute < 12 * 60) return 'morning'
  return minute < 17 * 60 ? 'afternoon' : 'evening'
}
