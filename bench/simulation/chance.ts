import type { Beta } from '@tiecraft/core/statistics'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Draws from a seeded generator: the same seed draws the same. */
export type Chance = {
  /** At least 0, less than 1. */
  readonly uniform: () => number
  readonly happens: (probability: number) => boolean
  readonly normal: () => number
  readonly beta: (shapes: Beta) => number
  readonly poisson: (mean: number) => number
  /** A whole number from the first to the last. */
  readonly between: (first: number, last: number) => number
  readonly pick: <Entry>(entries: readonly [Entry, ...Entry[]]) => Entry
}

/** Draws that depend on nothing but a text, such as the name of a study and the number of a person. */
export function chanceFrom(seed: string): Chance {
  const generator = xoroshiro128plus(hashOf(seed))
  const uniform = (): number => uniformFloat64(generator)
  const between = (first: number, last: number): number => first + Math.floor(uniform() * (last - first + 1))
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  return {
    uniform,
    between,
    normal,
    happens: (probability) => uniform() < probability,
    beta: ({ a, b }) => {
      const [first, second] = [logGammaDraw(a, { uniform, normal }), logGammaDraw(b, { uniform, normal })]
      return 1 / (1 + Math.exp(second - first))
    },
    poisson: (mean) => poissonDraw(mean, uniform),
    pick: (entries) => entries[between(0, entries.length - 1)] ?? entries[0],
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash | 0
}

/** The logarithm of a Gamma draw (Marsaglia and Tsang, 2000), so that tiny shapes do not underflow. */
function logGammaDraw(shape: number, { uniform, normal }: Pick<Chance, 'uniform' | 'normal'>): number {
  if (shape < 1) {
    return logGammaDraw(shape + 1, { uniform, normal }) + Math.log(1 - uniform()) / shape
  }
  const d = shape - 1 / 3
  for (;;) {
    const z = normal()
    const v = (1 + z / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(1 - uniform()) < z ** 2 / 2 + d - d * v + d * Math.log(v)) return Math.log(d * v)
  }
}

function poissonDraw(mean: number, uniform: () => number): number {
  let [events, time] = [0, -Math.log(1 - uniform())]
  while (time < mean) {
    events += 1
    time -= Math.log(1 - uniform())
  }
  return events
}
