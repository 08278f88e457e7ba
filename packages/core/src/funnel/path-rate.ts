import type { Beta } from '../statistics/beta.ts'
import type { StepRates } from './estimate-rates.ts'
import { type FunnelRate, funnelRates } from './funnel-step.ts'

/**
 * How often an approach ends in a given step, as one Beta distribution.
 *
 * The rates of the steps on the way are taken as independent; mean and variance of their product are exact, the Beta
 * shape is an approximation.
 */
export function pathRate(rates: StepRates, until: FunnelRate): Beta {
  const path = funnelRates.slice(0, funnelRates.indexOf(until) + 1)
  let mean = 1
  let square = 1
  for (const rate of path) {
    const { mean: own, sd } = rates[rate]
    mean *= own
    square *= own ** 2 + sd ** 2
  }
  const weight = (mean - square) / (square - mean * mean)
  return { a: mean * weight, b: (1 - mean) * weight }
}
