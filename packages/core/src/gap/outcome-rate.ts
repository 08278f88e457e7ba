import type { HoursForChannel } from '../advice/allocate-hours.ts'
import type { FunnelRate } from '../funnel/funnel-step.ts'
import { pathRate } from '../funnel/path-rate.ts'
import type { Situation } from '../situation/derive-situation.ts'
import type { Gamma } from '../statistics/gamma.ts'

type Moments = { readonly mean: number; readonly variance: number }

/**
 * How many outcomes a week to expect, as one Gamma distribution.
 *
 * Each channel's pace (Gamma, from the people approached lately) is multiplied by its path rate (Beta). Mean and
 * variance of the sum are exact under independence; the Gamma shape is an approximation. Hours added are turned into
 * approaches by the channel's hours per approach and taken as certain to be worked.
 */
export function outcomeRate(
  situation: Situation,
  outcome: FunnelRate,
  added: readonly HoursForChannel[] = [],
): Gamma | undefined {
  const extra = new Map(added.map(({ channel, hours }) => [channel, hours]))
  const total: Moments = situation.channels
    .map(({ id, hoursPerApproach }) => {
      const steps = situation.rates.byChannel.get(id) ?? situation.rates.overall
      const lately = paceMoments(situation, id)
      const approaches = { ...lately, mean: lately.mean + (extra.get(id) ?? 0) / hoursPerApproach }
      return productMoments(approaches, betaMoments(pathRate(steps, outcome)))
    })
    .reduce((sum, { mean, variance }) => ({ mean: sum.mean + mean, variance: sum.variance + variance }), nothing)
  if (total.mean === 0) return undefined
  return { shape: total.mean ** 2 / total.variance, rate: total.mean / total.variance }
}

const nothing: Moments = { mean: 0, variance: 0 }

function paceMoments({ pace }: Situation, channel: string): Moments {
  const people = pace.approaches.get(channel) ?? 0
  const mean = people / pace.weeks
  const weighted = pace.weighted.get(channel) ?? 0
  return { mean, variance: weighted > 0 ? mean ** 2 / weighted : 0 }
}

function betaMoments({ a, b }: { readonly a: number; readonly b: number }): Moments {
  const weight = a + b
  return { mean: a / weight, variance: (a * b) / (weight ** 2 * (weight + 1)) }
}

function productMoments(first: Moments, second: Moments): Moments {
  const mean = first.mean * second.mean
  const square = (first.mean ** 2 + first.variance) * (second.mean ** 2 + second.variance)
  return { mean, variance: square - mean ** 2 }
}
