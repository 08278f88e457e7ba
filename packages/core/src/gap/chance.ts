import type { OutcomeStream } from './outcome-streams.ts'

/**
 * The probability of at least a number of outcomes within a number of weeks.
 *
 * Each stream brings a Gamma-Poisson (negative binomial) number, and these add up: an exact convolution, no sampling.
 */
export function chanceOf(count: number, weeks: number, streams: readonly OutcomeStream[]): number {
  if (count <= 0) return 1
  const below = probabilities(count, weeks, streams).reduce((sum, probability) => sum + probability, 0)
  return Math.min(1, Math.max(0, 1 - below))
}

/** The maximum number of outcomes, below the limit, whose probability reaches the level. */
export function maxCountWithin(limit: number, level: number, weeks: number, streams: readonly OutcomeStream[]): number {
  let [most, below] = [0, 0]
  for (const [count, probability] of probabilities(limit - 1, weeks, streams).entries()) {
    below += probability
    if (1 - below >= level) most = count + 1
  }
  return most
}

/** The probability of each number of outcomes below a limit. */
function probabilities(limit: number, weeks: number, streams: readonly OutcomeStream[]): readonly number[] {
  const none = Array.from({ length: limit }, (_, count) => (count === 0 ? 1 : 0))
  return streams.reduce<readonly number[]>(
    (sum, { shape, expectedIn }) => convolve(sum, gammaPoisson(limit, shape, expectedIn(weeks))),
    none,
  )
}

/** Gamma-Poisson probabilities of 0, 1, 2 … events, each by its ratio to the one before. */
function gammaPoisson(limit: number, shape: number, expected: number): readonly number[] {
  const odds = expected / (shape + expected)
  let probability = Math.exp(-shape * Math.log1p(expected / shape))
  return Array.from({ length: limit }, (_, count) => {
    const here = probability
    probability *= ((shape + count) / (count + 1)) * odds
    return here
  })
}

function convolve(first: readonly number[], second: readonly number[]): readonly number[] {
  return first.map((_, total) => {
    let sum = 0
    for (let count = 0; count <= total; count += 1) sum += (first[count] ?? 0) * (second[total - count] ?? 0)
    return sum
  })
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
