import { describe, expect, it } from 'vitest'
import { channels } from '../channel/channels.ts'
import { replyPriors, stepPriors } from '../evidence/priors.ts'
import { estimateRates } from './estimate-rates.ts'
import { emptyChannelCounts, type FunnelCounts } from './funnel-counts.ts'
import { type FunnelRate, funnelRates } from './funnel-step.ts'

function counted(rate: FunnelRate, byChannel: Readonly<Record<string, readonly [successes: number, trials: number]>>) {
  return Object.fromEntries(
    Object.entries(byChannel).map(([channel, [successes, trials]]) => [
      channel,
      { ...emptyChannelCounts, rates: { ...emptyChannelCounts.rates, [rate]: { successes, trials, pending: 0 } } },
    ]),
  )
}

function rateIn(channel: string, rate: FunnelRate, funnel: FunnelCounts) {
  const estimate = estimateRates(funnel, channels).byChannel.get(channel)?.[rate]
  if (!estimate) throw new Error(`no rate for ${channel}`)
  return estimate
}

const weightOf = ({ a, b }: { readonly a: number; readonly b: number }): number => a + b

describe('a rate before any data', () => {
  it.each([
    ['family', 'close'],
    ['alumni', 'warm'],
    ['career_fair', 'cold'],
  ] as const)('of replies in %s is the published one for %s ties', (channel, tie) => {
    const { posterior, ownDataShare } = rateIn(channel, 'replied', {})
    expect(posterior.a).toBeCloseTo(replyPriors[tie].a, 12)
    expect(posterior.b).toBeCloseTo(replyPriors[tie].b, 12)
    expect(ownDataShare).toBe(0)
  })

  it.each(funnelRates.filter((rate) => rate !== 'replied'))('at %s is the published one overall', (rate) => {
    const { a, b } = stepPriors[rate]
    expect(estimateRates({}, channels).overall[rate].posterior).toEqual({ a, b })
  })
})

describe('the reply rate overall', () => {
  const replied = (funnel: FunnelCounts) => estimateRates(funnel, channels).overall.replied

  it('starts as wide as the ties differ', () => {
    const { mean, prior } = replied({})
    expect(mean).toBeCloseTo((0.85 + 0.45 + 0.15) / 3, 12)
    expect(weightOf(prior)).toBeCloseTo(1.2, 1)
  })

  it.each([
    ['family', 0.85],
    ['alumni', 0.45],
    ['career_fair', 0.15],
  ])('is compared with the published one of those who were asked, such as %s', (channel, mean) => {
    const { a, b } = replied(counted('replied', { [channel]: [1, 4] })).published
    expect(a / (a + b)).toBeCloseTo(mean, 12)
  })
})

describe('a channel without data', () => {
  const funnel = counted('referred', { alumni: [8, 10], family: [6, 10] })
  const { a, b } = stepPriors.referred

  it('returns the pooled rate', () => {
    expect(rateIn('nonprofit', 'referred', funnel).mean).toBeCloseTo((a + 14) / (a + b + 20), 12)
  })

  it('returns it at the weight of the prior, so that it stays as wide as before', () => {
    const { posterior, ownDataShare } = rateIn('nonprofit', 'referred', funnel)
    expect(weightOf(posterior)).toBeCloseTo(a + b, 12)
    expect(ownDataShare).toBe(0)
  })
})

describe('a channel with data', () => {
  it('does not use its own data twice', () => {
    const { a, b } = stepPriors.referred
    expect(rateIn('alumni', 'referred', counted('referred', { alumni: [8, 10] })).mean).toBeCloseTo(
      (a + 8) / (a + b + 10),
      12,
    )
  })

  it('moves from the pooled rate towards its own', () => {
    const funnel = counted('referred', { alumni: [0, 10], family: [9, 10] })
    const [own, pooled] = [rateIn('alumni', 'referred', funnel), rateIn('nonprofit', 'referred', funnel)]
    expect(own.mean).toBeLessThan(pooled.mean)
    expect(own.mean).toBeGreaterThan(0)
  })

  it('says how much of the estimate is its own', () => {
    const { ownDataShare } = rateIn('alumni', 'referred', counted('referred', { alumni: [1, 12] }))
    expect(ownDataShare).toBeCloseTo(12 / (12 + weightOf(stepPriors.referred)), 12)
  })

  it('tells of replies only to channels of the same tie', () => {
    const funnel = counted('replied', { alumni: [40, 40] })
    expect(rateIn('nonprofit', 'replied', funnel).mean).toBeGreaterThan(0.8)
    expect(rateIn('career_fair', 'replied', funnel).mean).toBeCloseTo(0.15, 12)
  })
})
