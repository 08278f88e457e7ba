import type { Attempts } from './attempts.ts'
import type { Beta } from './beta.ts'
import { type RateDistribution, rateMean } from './rate-distribution.ts'
import { type RateGrid, rateGrid, type Seen, seenIn } from './rate-grid.ts'

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
  const grid = rateGrid(prior)
  const seen = groups.map((attempts) => seenIn(attempts, grid))
  const log = grid.means.map(({ logWeight }, index) =>
    seen.reduce((sum, { logEvidence }) => sum + (logEvidence[index] ?? 0), logWeight),
  )
  const posterior = normalized(log)
  return {
    groups: seen.map(({ likelihood, logEvidence }) => {
      const others = log.map((value, index) => value - (logEvidence[index] ?? 0))
      const before = seen.length === 1 ? untouched(grid) : mixed(grid, others)
      return { posterior: updated(before.distribution, likelihood), expected: before.mean }
    }),
    untried: seen.length === 0 ? untouched(grid).distribution : mixed(grid, log).distribution,
    overall: (shares) => momentsOver(shares, seen, { grid, posterior }),
  }
}

type Mixed = { readonly distribution: RateDistribution; readonly mean: number }

const withoutData = new WeakMap<RateGrid, Mixed>()

/** What is known of a rate without any data, the same each time. */
function untouched(grid: RateGrid): Mixed {
  const known = withoutData.get(grid)
  if (known) return known
  const logs = grid.means.map(({ logWeight }) => logWeight)
  const fresh = mixed(grid, logs)
  withoutData.set(grid, fresh)
  return fresh
}

/** The rate of one more group, the means being as probable as their logs say. */
function mixed({ rates, means }: RateGrid, logs: readonly number[]): Mixed {
  const shares = normalized(logs)
  const weights = new Array<number>(rates.length).fill(0)
  for (const [index, { masses }] of means.entries()) {
    const share = shares[index] ?? 0
    if (share < 1e-18) continue
    for (let place = 0; place < weights.length; place += 1) {
      weights[place] = (weights[place] ?? 0) + share * (masses[place] ?? 0)
    }
  }
  const distribution = { rates, weights }
  return { distribution, mean: rateMean(distribution) }
}

function updated({ rates, weights }: RateDistribution, likelihood: Float64Array): RateDistribution {
  const products = new Array<number>(rates.length).fill(0)
  let sum = 0
  for (let index = 0; index < rates.length; index += 1) {
    const product = (weights[index] ?? 0) * (likelihood[index] ?? 0)
    products[index] = product
    sum += product
  }
  for (let index = 0; index < rates.length; index += 1) products[index] = (products[index] ?? 0) / sum
  return { rates, weights: products }
}

/** Probabilities from their logs. */
function normalized(logs: readonly number[]): readonly number[] {
  const greatest = Math.max(...logs)
  const values = logs.map((log) => Math.exp(log - greatest))
  const sum = values.reduce((total, value) => total + value, 0)
  return values.map((value) => value / sum)
}

type Posterior = { readonly grid: RateGrid; readonly posterior: readonly number[] }

/** Given their mean the groups' rates are independent, so that their means and variances add up; then over all means. */
function momentsOver(shares: readonly number[], seen: readonly Seen[], { grid, posterior }: Posterior) {
  let [first, second] = [0, 0]
  for (const [index, { masses }] of grid.means.entries()) {
    const weight = posterior[index] ?? 0
    if (weight < 1e-12) continue
    let [mean, variance] = [0, 0]
    for (const [group, share] of shares.entries()) {
      if (share === 0) continue
      const own = momentsAt(grid.rates, masses, seen[group]?.likelihood)
      mean += share * own.mean
      variance += share ** 2 * own.variance
    }
    first += weight * mean
    second += weight * (variance + mean ** 2)
  }
  return { mean: first, variance: second - first ** 2 }
}

function momentsAt(rates: readonly number[], masses: Float64Array, likelihood?: Float64Array) {
  let sum = 0
  let mean = 0
  let square = 0
  for (let index = 0; index < rates.length; index += 1) {
    const rate = rates[index] ?? 0
    const weight = (masses[index] ?? 0) * (likelihood ? (likelihood[index] ?? 0) : 1)
    sum += weight
    mean += weight * rate
    square += weight * rate * rate
  }
  if (!(sum > 1e-300)) return { mean: 0, variance: 0 }
  return { mean: mean / sum, variance: square / sum - (mean / sum) ** 2 }
}
