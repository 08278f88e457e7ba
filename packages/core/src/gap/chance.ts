import type { Gamma } from '../statistics/gamma.ts'
import { gammaPoissonCdf } from '../statistics/gamma-poisson.ts'

/** The probability of at least so many outcomes in so many weeks, the weekly rate being uncertain (Gamma-Poisson). */
export function chanceOf(count: number, weeks: number, rate: Gamma | undefined): number {
  if (count <= 0) return 1
  if (!rate || weeks <= 0) return 0
  return 1 - gammaPoissonCdf(count - 1, rate, weeks)
}

/** So many halvings find a value to 1 in 16,384 of its limit. */
const halvings = 14

/** The smallest value at which a growing chance reaches a level, or nothing up to the limit. */
export function leastFor(level: number, limit: number, chanceAt: (value: number) => number): number | undefined {
  if (chanceAt(limit) < level) return undefined
  let [low, high] = [0, limit]
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (low + high) / 2
    if (chanceAt(middle) >= level) high = middle
    else low = middle
  }
  return high
}
