import { likelihoodOf } from '../likelihood.ts'
import type { Chance } from '../report-sentences.ts'

/** The least and the most that is said of a chance: 1 in 20, and 19 in 20. */
const [least, most] = [1 / 20, 19 / 20]

/** Shares as one says them, from a half up. */
const shares = [
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10],
  [19, 20],
] as const

/** A chance as one would say it: 1 in so many below a half, the nearest of a few shares above. */
export function chanceOf(probability: number): Chance {
  const likelihood = likelihoodOf(Math.min(most, Math.max(0.01, probability)))
  if (probability < least) return { likelihood, odds: [0, 20] }
  if (probability < 0.45) return { likelihood, odds: [1, Math.max(2, Math.round(1 / probability))] }
  const nearest = shares.reduce((best, share) =>
    Math.abs(share[0] / share[1] - probability) < Math.abs(best[0] / best[1] - probability) ? share : best,
  )
  return { likelihood, odds: nearest }
}
