/** Hours are given in quarters, which a double holds exactly, so that they add up without rounding. */
export const quarter = 0.25
