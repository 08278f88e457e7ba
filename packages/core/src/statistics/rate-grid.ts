import { areFinite } from './are-finite.ts'
import { type Attempts, areFine } from './attempts.ts'
import { type Beta, betaQuantile } from './beta.ts'
import { clampShapes } from './clamp-shapes.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { logBeta } from './log-beta.ts'
import { normalCdf } from './normal-cdf.ts'

/** How probable each rate of a grid is beforehand where the groups' mean is known, and how probable that mean. */
type MeanOfGroups = { readonly logWeight: number; readonly masses: Float64Array }

/** The grid of rates with their logs, and for each mean of the groups its weight and the probability of each rate. */
export type RateGrid = {
  readonly rates: readonly number[]
  readonly logs: Float64Array
  readonly logsOfRest: Float64Array
  readonly means: readonly MeanOfGroups[]
}

const rateCount = 201
const rateReach = 6
const meanCount = 9
const meanReach = 4
const maxAttempts = 2_000

const grids = new WeakMap<Beta, RateGrid>()

/** The grid depends on the prior alone, and is made once for each. */
export function rateGrid(prior: Beta): RateGrid {
  const known = grids.get(prior)
  if (known) return known
  const grid = makeGrid(clampShapes(prior))
  grids.set(prior, grid)
  return grid
}

function makeGrid(prior: Beta): RateGrid {
  const weight = prior.a + prior.b
  const rates = spaced(rateCount, rateReach).map((z) => normalQuantile(prior, z))
  const logs = Float64Array.from(rates, Math.log)
  const logsOfRest = Float64Array.from(rates, (rate) => Math.log1p(-rate))
  const means = spaced(meanCount, meanReach).map((z) => {
    const mean = normalQuantile(prior, z)
    const masses = massesOf({ a: weight * mean, b: weight * (1 - mean) }, { rates, logs, logsOfRest })
    return { logWeight: (-z * z) / 2, masses }
  })
  return { rates, logs, logsOfRest, means }
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
function massesOf({ a, b }: Beta, { rates, logs, logsOfRest }: Omit<RateGrid, 'means'>): Float64Array {
  const [scale, last] = [logBeta(a, b), rates.length - 1]
  const placeAt = (index: number): number => (logs[index] ?? 0) - (logsOfRest[index] ?? 0)
  const masses = Float64Array.from(rates, (_, index) => {
    const reach = (placeAt(Math.min(index + 1, last)) - placeAt(Math.max(index - 1, 0))) / 2
    return reach * Math.exp(a * (logs[index] ?? 0) + b * (logsOfRest[index] ?? 0) - scale)
  })
  masses[0] = (masses[0] ?? 0) + incompleteBeta(a, b, rates[0] ?? 0)
  masses[last] = (masses[last] ?? 0) + incompleteBeta(b, a, 1 - (rates[last] ?? 1))
  const sum = masses.reduce((total, mass) => total + mass, 0)
  return masses.map((mass) => mass / sum)
}

/** The likelihood of each rate, divided by the largest, and the log of how well each mean predicted the data. */
export type Seen = { readonly likelihood: Float64Array; readonly logEvidence: readonly number[] }

/** What attempts say of each rate and of each mean; evidence beyond 2,000 attempts counts as 2,000. */
export function seenIn(attempts: Attempts, grid: RateGrid): Seen {
  const { rates, means } = grid
  if (!areFine(attempts) || !areFinite(rates[0] ?? Number.NaN)) {
    return { likelihood: new Float64Array(rates.length).fill(Number.NaN), logEvidence: means.map(() => Number.NaN) }
  }
  const likelihood = logLikelihoods(attempts, grid)
  let greatest = Number.NEGATIVE_INFINITY
  for (const log of likelihood) if (log > greatest) greatest = log
  for (let index = 0; index < likelihood.length; index += 1) {
    likelihood[index] = Math.exp((likelihood[index] ?? 0) - greatest)
  }
  const logEvidence = means.map(({ masses }) => Math.log(Math.max(product(masses, likelihood), 1e-300)))
  return { likelihood, logEvidence }
}

/** The same sum as `logLikelihood`, rate by rate. */
function logLikelihoods({ successes, failures, open }: Attempts, grid: RateGrid): Float64Array {
  const sums = new Float64Array(grid.rates.length)
  const count = open.reduce((sum, { attempts }) => sum + attempts, successes + failures)
  const told = count > 0 ? Math.min(1, maxAttempts / count) : 0
  addLogs(sums, told * successes, (index) => grid.logs[index] ?? 0)
  addLogs(sums, told * failures, (index) => grid.logsOfRest[index] ?? 0)
  for (const { attempts, share } of open) {
    if (share === 1) addLogs(sums, told * attempts, (index) => grid.logsOfRest[index] ?? 0)
    else addLogs(sums, told * attempts, (index) => Math.log(1 - share * (grid.rates[index] ?? 0)))
  }
  return sums
}

function addLogs(sums: Float64Array, weight: number, logAt: (index: number) => number): void {
  if (weight === 0) return
  for (let index = 0; index < sums.length; index += 1) sums[index] = (sums[index] ?? 0) + weight * logAt(index)
}

function product(first: Float64Array, second: Float64Array): number {
  let sum = 0
  for (let index = 0; index < first.length; index += 1) sum += (first[index] ?? 0) * (second[index] ?? 0)
  return sum
}
