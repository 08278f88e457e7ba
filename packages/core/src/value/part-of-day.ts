/** The parts of a day, in their order. */
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const

/** A part of a day, as a code. */
export type PartOfDay = (typeof partsOfDay)[number]
