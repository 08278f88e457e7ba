/** Nothing is shown as this probable or more while it is too early to tell, and no cause that is not named (an assumption). */
const nearCertain = 0.9

/** Holds a probability below what would read as certain. */
export function doubted(probability: number): number {
  return Math.min(probability, nearCertain - 0.01)
}
