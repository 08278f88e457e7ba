import { type Beta, betaQuantile, logBeta } from '@tiecraft/core/statistics'
import { logLikelihood, type StepCounts } from './step-counts.ts'

/** A rate's posterior on a grid: values and their weights, which sum to 1. */
export type Grid = { readonly rates: readonly number[]; readonly weights: readonly number[] }

/** Equal steps of the log odds, far enough out for rates of practically 0 and 1. */
const logOdds = Array.from({ length: 721 }, (_, index) => (index - 520) / 6)
const rates = logOdds.map((x) => 1 / (1 + Math.exp(-x)))

/**
 * The exact posterior of the rate of somebody's only channel, in the model that core states.
 *
 * Its prior: a mean from the published Beta, and the rate around it with the same weight.
 */
export function stepPosterior(published: Beta, counts: StepCounts): Grid {
  const logs = priorOf(published).map((weight, index) => Math.log(weight) + logLikelihood(counts, rates[index] ?? 0))
  const highest = Math.max(...logs)
  const weights = logs.map((log) => Math.exp(log - highest))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return { rates, weights: weights.map((weight) => weight / sum) }
}

const priors = new Map<string, readonly number[]>()

function priorOf({ a, b }: Beta): readonly number[] {
  const key = `${a} ${b}`
  const prior = priors.get(key) ?? computePrior({ a, b })
  priors.set(key, prior)
  return prior
}

const nodes = 64

function computePrior(published: Beta): readonly number[] {
  const weight = published.a + published.b
  const means = Array.from({ length: nodes }, (_, index) => betaQuantile(published, (index + 0.5) / nodes))
  return logOdds.map((_, index) => {
    const rate = rates[index] ?? 0
    return means.reduce((sum, mean) => {
      const [a, b] = [weight * mean, weight * (1 - mean)]
      // In log odds a Beta's density is p^a (1 − p)^b / B(a, b).
      return sum + Math.exp(a * Math.log(rate) + b * Math.log1p(-rate) - logBeta(a, b)) / nodes
    }, 0)
  })
}

/** A rate below this is as good as none. */
export const asGoodAsZero = 0.002

/** The interval that leaves out so much of the posterior on each side, or all of it above where it begins as good as at 0. */
export function intervalOf(grid: Grid, outside: number): readonly [low: number, high: number] {
  const low = quantileOf(grid, outside)
  return low < asGoodAsZero ? [0, quantileOf(grid, 1 - 2 * outside)] : [low, quantileOf(grid, 1 - outside)]
}

function quantileOf({ rates: values, weights }: Grid, p: number): number {
  let below = 0
  const index = weights.findIndex((weight) => {
    below += weight
    return below >= p
  })
  return values[index] ?? 1
}

/** P(rate < margin × reference), the reference log-normal about its published value. */
export function probabilityShort(
  { rates: values, weights }: Grid,
  { reference, margin, spread }: { readonly reference: number; readonly margin: number; readonly spread: number },
): number {
  return values.reduce((sum, rate, index) => {
    const above = 1 - normalCdf(Math.log(rate / (margin * reference)) / spread)
    return sum + (weights[index] ?? 0) * above
  }, 0)
}

/** The standard normal distribution function (Abramowitz and Stegun 7.1.26, to 1e-7). */
function normalCdf(z: number): number {
  const t = 1 / (1 + (0.3275911 * Math.abs(z)) / Math.SQRT2)
  const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  const tail = 0.5 * poly * Math.exp((-z * z) / 2)
  return z > 0 ? 1 - tail : tail
}
