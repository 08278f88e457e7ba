import { gammaPoissonCdf } from '../statistics/gamma-poisson.ts'
import { type Outcomes, outcomesIn } from './outcomes.ts'

/**
 * The probability of at least a number of outcomes within a number of weeks.
 *
 * The expected number is a Gamma, so the number itself is Gamma-Poisson (negative binomial). No sampling.
 */
export function chanceOf(count: number, weeks: number, outcomes: Outcomes): number {
  if (count <= 0) return 1
  const expected = outcomesIn(weeks, outcomes)
  return expected ? 1 - gammaPoissonCdf(count - 1, expected, 1) : 0
}

/** The maximum number of outcomes, below the limit, whose probability reaches the level. */
export function maxCountWithin(limit: number, level: number, weeks: number, outcomes: Outcomes): number {
  let count = 0
  while (count + 1 < limit && chanceOf(count + 1, weeks, outcomes) >= level) count += 1
  return count
}

/** Halvings that find a value to 1 in 16,384 of its limit. */
const halvings = 14

/** The minimum value at which an increasing probability reaches a level; undefined where none up to the limit does. */
export function minValueFor(level: number, limit: number, chanceAt: (value: number) => number): number | undefined {
  if (chanceAt(limit) < level) return undefined
  let [low, high] = [0, limit]
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (low + high) / 2
    if (chanceAt(middle) >= level) high = middle
    else low = middle
  }
  return high
}
