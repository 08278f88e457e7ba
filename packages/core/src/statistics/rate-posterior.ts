import { areFinite } from './are-finite.ts'
import { type Attempts, areFine, logLikelihood } from './attempts.ts'
import type { Beta } from './beta.ts'
import { clampShapes } from './clamp-shapes.ts'
import type { RateDistribution } from './rate-distribution.ts'

const nodes = 64
/** Where the log density has fallen by so much, the rest is left out. */
const drop = 16
const maxHalvings = 60
/** Larger counts are taken as this. */
const maxCount = 1e6
/** Beyond these log-odds, p or 1 − p underflows. */
const farthest = 700

/**
 * The posterior of a rate after attempts, some still open, from a Beta prior.
 *
 * Density ∝ p^(a + s − 1) (1 − p)^(b + f − 1) Π (1 − p F)^w. Over x = log(p / (1 − p)) it is smooth and has one peak,
 * so that the trapezoidal rule converges exponentially: 64 equal steps between the places where the log density has
 * fallen by 16. Mean within 1e-6 and standard deviation within 1e-5 for shapes of 0.3 or more. Shapes are clamped to
 * 1e-5 … 1e6; all is NaN where a count is not finite or below 0, or a share is not within 0 to 1.
 *
 * @example
 * ratePosterior({ a: 1, b: 1 }, { successes: 1, failures: 1, open: [] }).rates.length // => 64
 */
export function ratePosterior(prior: Beta, attempts: Attempts): RateDistribution {
  if (!areFine(attempts) || !areFinite(prior.a, prior.b)) return unknownRate
  const hasNone = attempts.successes === 0 && attempts.failures === 0 && attempts.open.length === 0
  const known = hasNone ? withoutAttempts.get(prior) : undefined
  if (known) return known
  const posterior = derivePosterior(prior, attempts)
  if (hasNone) withoutAttempts.set(prior, posterior)
  return posterior
}

/** What is known before any attempts depends on the prior alone, and is derived once for each. */
const withoutAttempts = new WeakMap<Beta, RateDistribution>()

function derivePosterior(prior: Beta, attempts: Attempts): RateDistribution {
  const { a, b } = clampShapes(prior)
  const all = {
    successes: Math.min(attempts.successes, maxCount) + a,
    failures: Math.min(attempts.failures, maxCount) + b,
    open: attempts.open.map(({ attempts, share }) => ({ attempts: Math.min(attempts, maxCount), share })),
  }
  const density = (x: number): number => logLikelihood(all, 1 / (1 + Math.exp(-x)), 1 / (1 + Math.exp(x)))
  const peak = peakOf(all)
  const top = density(peak)
  const floor = top - drop
  const low = edgeFrom(peak, -1, (x) => density(x) > floor)
  const high = edgeFrom(peak, 1, (x) => density(x) > floor)
  const rates: number[] = []
  const weights: number[] = []
  let sum = 0
  for (let index = 0; index < nodes; index += 1) {
    const x = low + ((high - low) * index) / (nodes - 1)
    const weight = Math.exp(density(x) - top)
    rates.push(1 / (1 + Math.exp(-x)))
    weights.push(weight)
    sum += weight
  }
  return { rates, weights: weights.map((weight) => weight / sum) }
}

const unknownRate: RateDistribution = { rates: [Number.NaN], weights: [Number.NaN] }

/** Where the density over the log-odds is highest: its slope, divided by p (1 − p), falls all the way. */
function peakOf({ successes, failures, open }: Attempts): number {
  const rises = (x: number): boolean => {
    const p = 1 / (1 + Math.exp(-x))
    const q = 1 / (1 + Math.exp(x))
    let slope = successes / p - failures / q
    for (const { attempts, share } of open) slope -= (attempts * share) / (q + p * (1 - share))
    return slope > 0
  }
  let [low, high] = [-1, 1]
  while (high < farthest && rises(high)) [low, high] = [high, high * 2]
  while (low > -farthest && !rises(low)) [low, high] = [low * 2, low]
  for (let halving = 0; halving < 24; halving += 1) {
    const middle = (low + high) / 2
    if (rises(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** How far the density stays above its floor, in one direction, to 2 % of the distance. */
function edgeFrom(peak: number, direction: 1 | -1, isAbove: (x: number) => boolean): number {
  let [near, far] = [0, 1]
  while (far < 2 * farthest && isAbove(peak + direction * far)) [near, far] = [far, far * 2]
  for (let halving = 0; halving < maxHalvings && far - near > far * 0.02; halving += 1) {
    const middle = (near + far) / 2
    if (isAbove(peak + direction * middle)) near = middle
    else far = middle
  }
  return peak + direction * far
}
