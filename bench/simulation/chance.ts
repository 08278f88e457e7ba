import { type Beta, betaQuantile } from '@tiecraft/core/statistics'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Draws from a seeded generator: the same seed draws the same. */
export type Chance = {
  /** At least 0, less than 1. */
  readonly uniform: () => number
  readonly happens: (probability: number) => boolean
  readonly rate: (beta: Beta) => number
  /** A whole number from the first to the last. */
  readonly between: (first: number, last: number) => number
}

export function chanceFrom(seed: number): Chance {
  const generator = xoroshiro128plus(seed)
  const uniform = (): number => uniformFloat64(generator)
  return {
    uniform,
    happens: (probability) => uniform() < probability,
    rate: (beta) => betaQuantile(beta, uniform()),
    between: (first, last) => first + Math.floor(uniform() * (last - first + 1)),
  }
}
