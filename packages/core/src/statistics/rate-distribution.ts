import { areFinite } from './are-finite.ts'
import type { CredibleInterval } from './beta.ts'

/**
 * A discrete distribution of a rate: rates in rising order, with probabilities.
 *
 * The probabilities sum to 1 and change smoothly from one rate to the next, so that what lies between can be read off.
 */
export type RateDistribution = {
  /** Rates in rising order, between 0 and 1. */
  readonly rates: readonly number[]
  /** The probability of each rate; they sum to 1. */
  readonly weights: readonly number[]
}

/** The expected rate. */
export function rateMean({ rates, weights }: RateDistribution): number {
  let sum = 0
  for (let index = 0; index < rates.length; index += 1) sum += (rates[index] ?? 0) * (weights[index] ?? 0)
  return sum
}

/** The variance of the rate; its root is the standard deviation. */
export function rateVariance(distribution: RateDistribution): number {
  const mean = rateMean(distribution)
  return expectedRate(distribution, (rate) => (rate - mean) ** 2)
}

/** Rates less probable than this change no expectation. */
const negligible = 1e-18

/** The expectation of something that depends on the rate. */
export function expectedRate({ rates, weights }: RateDistribution, of: (rate: number) => number): number {
  let sum = 0
  for (let index = 0; index < rates.length; index += 1) {
    const weight = weights[index] ?? 0
    // Not `>=`: what is not known, NaN, must stay so.
    if (!(weight < negligible)) sum += of(rates[index] ?? 0) * weight
  }
  return sum
}

/**
 * The probability that the rate is below x.
 *
 * 0 for x ≤ 0 and 1 for x ≥ 1. Absolute error at most 5e-4, which is that of reading between the rates.
 */
export function rateCdf(distribution: RateDistribution, x: number): number {
  if (!areFinite(x) || isUnknown(distribution)) return Number.NaN
  if (x <= 0) return 0
  if (x >= 1) return 1
  return belowPlace(distribution, cumulative(distribution), placeOf(distribution.rates, x))
}

/**
 * The quantile p of the rate.
 *
 * 0 for p ≤ 0 and 1 for p ≥ 1. Its `rateCdf` differs from p by about 5e-4 at most.
 */
export function rateQuantile(distribution: RateDistribution, p: number): number {
  if (!areFinite(p) || isUnknown(distribution)) return Number.NaN
  return quantileOf(distribution, cumulative(distribution), p)
}

/** The equal-tailed credible interval of the rate. A level is taken as 0 below 0 and as 1 above 1. */
export function rateInterval(distribution: RateDistribution, level: number): CredibleInterval {
  if (!areFinite(level) || isUnknown(distribution)) return [Number.NaN, Number.NaN]
  const held = Math.min(Math.max(level, 0), 1)
  const below = cumulative(distribution)
  return [quantileOf(distribution, below, (1 - held) / 2), quantileOf(distribution, below, (1 + held) / 2)]
}

function isUnknown({ weights: [first] }: RateDistribution): boolean {
  return first === undefined || Number.isNaN(first)
}

function quantileOf(distribution: RateDistribution, below: Cumulative, p: number): number {
  if (p <= 0) return 0
  if (p >= 1) return 1
  let first = 0
  let last = below.length - 1
  while (first < last) {
    const middle = (first + last) >> 1
    if ((below[middle] ?? 1) < p) first = middle + 1
    else last = middle
  }
  const stretch = stretchAt(distribution, below, first)
  let low = 0
  let high = 1
  for (let halving = 0; halving < 20; halving += 1) {
    const middle = (low + high) / 2
    if (belowPart(stretch, middle) < p) low = middle
    else high = middle
  }
  return rateAt(distribution.rates, first - 0.5 + (low + high) / 2)
}

/** The probability below the upper edge of each rate's stretch, half-way to the next. */
type Cumulative = Float64Array

const cumulatives = new WeakMap<RateDistribution, Cumulative>()

/** The same distribution is asked for several intervals. */
function cumulative(distribution: RateDistribution): Cumulative {
  const known = cumulatives.get(distribution) ?? makeCumulative(distribution)
  cumulatives.set(distribution, known)
  return known
}

/** The midpoint rule with its first correction (Euler & Maclaurin), which never falls. */
function makeCumulative({ weights }: RateDistribution): Cumulative {
  const last = weights.length - 1
  const below = new Float64Array(weights.length)
  let sum = 0
  for (let index = 0; index < last; index += 1) {
    const own = weights[index] ?? 0
    sum += own
    below[index] = Math.min(1, sum + ((weights[index + 1] ?? 0) - own) / 24)
  }
  below[last] = 1
  return below
}

/** The stretch of one rate: the probability below its two edges, and the density there. */
type Stretch = { readonly low: number; readonly high: number; readonly start: number; readonly end: number }

function stretchAt({ weights }: RateDistribution, below: Cumulative, index: number): Stretch {
  const own = weights[index] ?? 0
  const low = below[index - 1] ?? 0
  const high = below[index] ?? 1
  const steepest = 3 * (high - low)
  return {
    low,
    high,
    start: index > 0 ? Math.min(((weights[index - 1] ?? 0) + own) / 2, steepest) : 0,
    end: Math.min((own + (weights[index + 1] ?? 0)) / 2, steepest),
  }
}

/** The probability below a part of a stretch, from 0 to 1, by a cubic that never falls (Fritsch & Carlson 1980). */
function belowPart({ low, high, start, end }: Stretch, part: number): number {
  const rise = part * part * (3 - 2 * part)
  return low + (high - low) * rise + part * (1 - part) * ((1 - part) * start - part * end)
}

/** The probability below a place between the rates. */
function belowPlace(distribution: RateDistribution, below: Cumulative, place: number): number {
  const index = Math.min(Math.max(Math.floor(place + 0.5), 0), below.length - 1)
  return belowPart(stretchAt(distribution, below, index), Math.min(Math.max(place + 0.5 - index, 0), 1))
}

/** Where among the rates x lies, by its log-odds. */
function placeOf(rates: readonly number[], x: number): number {
  let low = 0
  let high = rates.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((rates[middle] ?? 1) <= x) low = middle
    else high = middle
  }
  const from = logOdds(rates[low] ?? x)
  const to = logOdds(rates[high] ?? x)
  return to > from ? low + (logOdds(x) - from) / (to - from) : low
}

function rateAt(rates: readonly number[], place: number): number {
  const index = Math.min(Math.max(Math.floor(place), 0), Math.max(0, rates.length - 2))
  const from = logOdds(rates[index] ?? 0.5)
  const to = logOdds(rates[index + 1] ?? rates[index] ?? 0.5)
  return 1 / (1 + Math.exp(-(from + (place - index) * (to - from))))
}

function logOdds(rate: number): number {
  return Math.log(rate) - Math.log1p(-rate)
}
