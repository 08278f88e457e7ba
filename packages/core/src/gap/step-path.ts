import type { StepRates } from '../funnel/estimate-rates.ts'
import { type FunnelRate, type FunnelStep, funnelRates, stepOrder } from '../funnel/funnel-step.ts'

/** Mean and variance of something uncertain. */
export type Moments = { readonly mean: number; readonly variance: number }

/** The steps that lie between one step and an outcome, the outcome's own included. */
export function stepsBetween(from: FunnelStep, outcome: FunnelRate): readonly FunnelRate[] {
  return funnelRates.slice(stepOrder[from], stepOrder[outcome])
}

/** The rate from one step to an outcome: the product of the rates between, assumed independent. */
export function pathMoments(rates: StepRates, from: FunnelStep, outcome: FunnelRate): Moments {
  return stepsBetween(from, outcome)
    .map((rate) => ({ mean: rates[rate].mean, variance: rates[rate].sd ** 2 }))
    .reduce(productMoments, { mean: 1, variance: 0 })
}

/** Mean and variance of the product of two independent things, both exact. */
export function productMoments(first: Moments, second: Moments): Moments {
  const mean = first.mean * second.mean
  const variance =
    first.variance * second.variance + first.variance * second.mean ** 2 + second.variance * first.mean ** 2
  return { mean, variance }
}
