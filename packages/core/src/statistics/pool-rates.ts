import { areFinite } from './are-finite.ts'
import { type Attempts, areFine, logLikelihood } from './attempts.ts'
import { type Beta, betaQuantile } from './beta.ts'
import { clampShapes } from './clamp-shapes.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { logBeta } from './log-beta.ts'
import { normalCdf } from './normal-cdf.ts'
import { type RateDistribution, rateMean } from './rate-distribution.ts'

/** The posteriors of the rates of similar groups, and of a group without data. */
export type PooledRates = {
  /** What is known of each group's rate, in the order given. */
  readonly groups: readonly PooledRate[]
  /** What is known of the rate of a group without any data. */
  readonly untried: RateDistribution
  /** Mean and variance of the rate over all groups by their shares; shares beyond the groups given are of others, untried. */
  readonly overall: (shares: readonly number[]) => { readonly mean: number; readonly variance: number }
}

/** The posterior of one group's rate, and the mean expected from the others. */
export type PooledRate = {
  /** What is known of the group's rate. */
  readonly posterior: RateDistribution
  /** The mean that the other groups alone lead to expect, 0 to 1. */
  readonly expected: number
}

/**
 * Pools the rates of several groups, so that each learns from the others.
 *
 * The groups' mean is m ~ Beta(a, b), and each group's own rate p ~ Beta(w m, w (1 − m)) with w = a + b. Nine values of
 * m, at the prior's evenly spaced normal quantiles up to ±4, and 201 of p at those up to ±6, so that rates near 0 are
 * told apart; the mean is within 5e-3 of finer grids. Evidence beyond 2,000 attempts in a group counts as 2,000.
 *
 * @example
 * poolRates({ a: 1, b: 1 }, [{ successes: 9, failures: 1, open: [] }]).groups.length // => 1
 */
export function poolRates(prior: Beta, groups: readonly Attempts[]): PooledRates {
  const grid = gridOf(prior)
  const seen = groups.map((attempts) => seenIn(attempts, grid))
  const log = grid.means.map(({ logWeight }, index) =>
    seen.reduce((sum, { logEvidence }) => sum + (logEvidence[index] ?? 0), logWeight),
  )
  const posterior = normalized(log)
  const untried = { rates: grid.rates, weights: mixed(grid, posterior) }
  return {
    groups: seen.map(({ likelihood, logEvidence }) => {
      const others = normalized(log.map((value, index) => value - (logEvidence[index] ?? 0)))
      const before = { rates: grid.rates, weights: mixed(grid, others) }
      return { posterior: updated(before, likelihood), expected: rateMean(before) }
    }),
    untried,
    overall: (shares) => momentsOver(shares, seen, { grid, posterior }),
  }
}

type Posterior = { readonly grid: Grid; readonly posterior: readonly number[] }

/** Given their mean the groups' rates are independent, so that their means and variances add up; then over all means. */
function momentsOver(shares: readonly number[], seen: readonly Seen[], { grid, posterior }: Posterior) {
  let [first, second] = [0, 0]
  for (const [index, { masses }] of grid.means.entries()) {
    let [mean, variance] = [0, 0]
    for (const [group, share] of shares.entries()) {
      if (share === 0) continue
      const own = momentsAt(grid.rates, masses, seen[group]?.likelihood)
      mean += share * own.mean
      variance += share ** 2 * own.variance
    }
    const weight = posterior[index] ?? 0
    first += weight * mean
    second += weight * (variance + mean ** 2)
  }
  return { mean: first, variance: second - first ** 2 }
}

function momentsAt(rates: readonly number[], masses: readonly number[], likelihood?: readonly number[]) {
  let [sum, mean, square] = [0, 0, 0]
  for (let index = 0; index < rates.length; index += 1) {
    const [rate, weight] = [rates[index] ?? 0, (masses[index] ?? 0) * (likelihood ? (likelihood[index] ?? 0) : 1)]
    sum += weight
    mean += weight * rate
    square += weight * rate * rate
  }
  if (!(sum > 1e-300)) return { mean: 0, variance: 0 }
  return { mean: mean / sum, variance: square / sum - (mean / sum) ** 2 }
}

/** The rates looked at, and for each mean of the groups its weight and how probable each rate is. */
type Grid = {
  readonly rates: readonly number[]
  readonly means: readonly { readonly logWeight: number; readonly masses: readonly number[] }[]
}

const rateCount = 201
const rateReach = 6
const meanCount = 9
const meanReach = 4
const maxAttempts = 2_000

const grids = new WeakMap<Beta, Grid>()

/** The grid depends on the prior alone, and is made once for each. */
function gridOf(prior: Beta): Grid {
  const known = grids.get(prior)
  if (known) return known
  const grid = makeGrid(clampShapes(prior))
  grids.set(prior, grid)
  return grid
}

function makeGrid(prior: Beta): Grid {
  const weight = prior.a + prior.b
  const rates = spaced(rateCount, rateReach).map((z) => normalQuantile(prior, z))
  const means = spaced(meanCount, meanReach).map((z) => {
    const mean = normalQuantile(prior, z)
    return { logWeight: (-z * z) / 2, masses: massesOf({ a: weight * mean, b: weight * (1 - mean) }, rates) }
  })
  return { rates, means }
}

/** Evenly spaced from one end to the other. */
function spaced(count: number, reach: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => ((2 * index) / (count - 1) - 1) * reach)
}

/** The rate that has as much of the prior below it as z has of a normal. */
function normalQuantile({ a, b }: Beta, z: number): number {
  const rate = z <= 0 ? betaQuantile({ a, b }, normalCdf(z)) : 1 - betaQuantile({ a: b, b: a }, normalCdf(-z))
  return Math.min(Math.max(rate, 1e-300), 1 - 1e-15)
}

/** How probable each rate is: by the trapezoidal rule over the log-odds, all beyond the ends at the ends. */
function massesOf({ a, b }: Beta, rates: readonly number[]): readonly number[] {
  const [scale, last] = [logBeta(a, b), rates.length - 1]
  const places = rates.map((rate) => Math.log(rate) - Math.log1p(-rate))
  const masses = rates.map((rate, index) => {
    const reach = ((places[index + 1] ?? places[last] ?? 0) - (places[index - 1] ?? places[0] ?? 0)) / 2
    return reach * Math.exp(a * Math.log(rate) + b * Math.log1p(-rate) - scale)
  })
  masses[0] = (masses[0] ?? 0) + incompleteBeta(a, b, rates[0] ?? 0)
  masses[last] = (masses[last] ?? 0) + incompleteBeta(b, a, 1 - (rates[last] ?? 1))
  const sum = masses.reduce((total, mass) => total + mass, 0)
  return masses.map((mass) => mass / sum)
}

type Seen = { readonly likelihood: readonly number[]; readonly logEvidence: readonly number[] }

/** The likelihood of each rate, divided by the largest, and the log of how well each mean predicted the data. */
function seenIn(attempts: Attempts, { rates, means }: Grid): Seen {
  if (!areFine(attempts) || !areFinite(rates[0] ?? Number.NaN))
    return { likelihood: rates.map(() => Number.NaN), logEvidence: means.map(() => Number.NaN) }
  const { successes, failures, open } = attempts
  const count = open.reduce((sum, { attempts }) => sum + attempts, successes + failures)
  const told = Math.min(1, maxAttempts / count)
  const logs = rates.map((rate) => (count > 0 ? told * logLikelihood(attempts, rate, 1 - rate) : 0))
  const greatest = Math.max(...logs)
  const likelihood = logs.map((log) => Math.exp(log - greatest))
  const logEvidence = means.map(({ masses }) => Math.log(Math.max(product(masses, likelihood), 1e-300)))
  return { likelihood, logEvidence }
}

function product(first: readonly number[], second: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < first.length; index += 1) sum += (first[index] ?? 0) * (second[index] ?? 0)
  return sum
}

/** Probabilities from their logs. */
function normalized(logs: readonly number[]): readonly number[] {
  const greatest = Math.max(...logs)
  const values = logs.map((log) => Math.exp(log - greatest))
  const sum = values.reduce((total, value) => total + value, 0)
  return values.map((value) => value / sum)
}

function mixed({ rates, means }: Grid, shares: readonly number[]): readonly number[] {
  const weights = rates.map(() => 0)
  for (const [index, { masses }] of means.entries()) {
    const share = shares[index] ?? 0
    for (let place = 0; place < weights.length; place += 1) {
      weights[place] = (weights[place] ?? 0) + share * (masses[place] ?? 0)
    }
  }
  return weights
}

function updated({ rates, weights }: RateDistribution, likelihood: readonly number[]): RateDistribution {
  const products = weights.map((weight, index) => weight * (likelihood[index] ?? 0))
  const sum = products.reduce((total, value) => total + value, 0)
  return { rates, weights: products.map((value) => value / sum) }
}
