import { describe, expect, it } from 'vitest'
import { channels } from '../channel/channels.ts'
import { stepPriors } from '../evidence/priors.ts'
import { betaInterval } from '../statistics/beta.ts'
import { estimateRates } from './estimate-rates.ts'
import { emptyChannelCounts, type FunnelCounts } from './funnel-counts.ts'
import { type FunnelRate, funnelRates } from './funnel-step.ts'
import { intervalOf } from './rate-estimate.ts'
import { usualRates } from './usual-rates.ts'

/** A funnel in which so many of so many attempts succeeded, all others having failed. */
function counted(
  rate: FunnelRate,
  byChannel: Readonly<Record<string, readonly [successes: number, trials: number]>>,
): FunnelCounts {
  const { reached, rates } = emptyChannelCounts
  return Object.fromEntries(
    Object.entries(byChannel).map(([channel, [successes, trials]]) => {
      const count = { successes, open: [{ attempts: trials - successes, share: 1 }], trials, pending: 0 }
      return [channel, { reached: { ...reached, approached: trials }, rates: { ...rates, [rate]: count } }]
    }),
  )
}

function rateIn(channel: string, rate: FunnelRate, funnel: FunnelCounts) {
  const estimate = estimateRates(funnel, channels).byChannel.get(channel)?.[rate]
  if (!estimate) throw new Error(`no rate for ${channel}`)
  return estimate
}

describe('a rate before any data', () => {
  it.each([
    ['family', 'close', 0.85],
    ['alumni', 'warm', 0.45],
    ['career_fair', 'cold', 0.15],
  ] as const)('of replies in %s is the published one for %s ties', (channel, _, mean) => {
    const estimate = rateIn(channel, 'replied', {})
    expect(estimate.mean).toBeCloseTo(mean, 4)
    expect(estimate.ownDataShare).toBe(0)
  })

  it('in one channel is wider than the mean over many, which the published one is of', () => {
    const { a, b } = usualRates.replied.warm
    const [low, high] = intervalOf(rateIn('alumni', 'replied', {}), 0.8)
    const [lowest, highest] = betaInterval({ a, b }, 0.8)
    expect(low).toBeLessThan(lowest)
    expect(high).toBeGreaterThan(highest)
  })

  it.each(['conversed', 'interviewed', 'offered'] as const)('at %s is the published one overall', (rate) => {
    const { a, b } = stepPriors[rate]
    const { mean, sd } = estimateRates({}, channels).overall[rate]
    expect(mean).toBeCloseTo(a / (a + b), 6)
    expect(sd).toBeCloseTo(Math.sqrt((a * b) / (a + b + 1)) / (a + b), 5)
  })
})

describe('the reply rate overall', () => {
  const replied = (funnel: FunnelCounts) => estimateRates(funnel, channels).overall.replied

  it('starts as wide as the ties differ', () => {
    const { mean, sd } = replied({})
    expect(mean).toBeCloseTo((0.85 + 0.45 + 0.15) / 3, 6)
    expect(sd).toBeGreaterThan(0.3)
  })

  it.each([
    ['family', 0.85],
    ['alumni', 0.45],
    ['career_fair', 0.15],
  ])('is compared with the published one of those who were asked, such as %s', (channel, mean) => {
    const { a, b } = replied(counted('replied', { [channel]: [1, 4] })).published
    expect(a / (a + b)).toBeCloseTo(mean, 12)
  })

  it('is that of each tie, by its share of those who were asked', () => {
    const funnel = counted('replied', { family: [8, 10], career_fair: [3, 30] })
    const only = (channel: string) => {
      const own = funnel[channel]
      return own ? replied({ [channel]: own }).mean : Number.NaN
    }
    expect(replied(funnel).mean).toBeCloseTo(only('family') / 4 + (only('career_fair') * 3) / 4, 6)
  })
})

describe('the rate over several channels', () => {
  const sdOf = (funnel: FunnelCounts) => estimateRates(funnel, channels).overall.replied.sd

  it('is known better from two of them than from as many people in one', () => {
    const both = sdOf(counted('replied', { alumni: [2, 4], nonprofit: [2, 4] }))
    expect(both).toBeLessThan(sdOf(counted('replied', { alumni: [4, 8] })))
  })

  it('of one channel is the rate of that channel', () => {
    const funnel = counted('replied', { alumni: [3, 12] })
    expect(estimateRates(funnel, channels).overall.replied.mean).toBe(rateIn('alumni', 'replied', funnel).mean)
  })
})

describe('a channel without data', () => {
  it('returns the pooled rate, wider than a channel with data', () => {
    const funnel = counted('conversed', { alumni: [16, 20], family: [15, 20] })
    const [without, own] = [rateIn('nonprofit', 'conversed', funnel), rateIn('alumni', 'conversed', funnel)]
    expect(without.mean).toBeGreaterThan(0.65)
    expect(without.sd).toBeGreaterThan(1.5 * own.sd)
    expect(without.ownDataShare).toBe(0)
  })
})

describe('a channel with data', () => {
  it('does not use its own data twice', () => {
    const { prior, published } = rateIn('alumni', 'referred', counted('referred', { alumni: [8, 10] }))
    expect(prior.a).toBeCloseTo(published.a, 3)
  })

  it('moves from the pooled rate towards its own', () => {
    const funnel = counted('conversed', { alumni: [0, 10], family: [9, 10] })
    const [own, pooled] = [rateIn('alumni', 'conversed', funnel), rateIn('nonprofit', 'conversed', funnel)]
    expect(own.mean).toBeLessThan(pooled.mean)
    expect(own.mean).toBeGreaterThan(0)
  })

  it('says how much of the estimate is its own', () => {
    expect(rateIn('alumni', 'referred', counted('referred', { alumni: [1, 12] })).ownDataShare).toBeCloseTo(12 / 16, 12)
  })

  it.each(['replied', 'referred'] as const)('says of %s something only to channels of the same tie', (rate) => {
    const funnel = counted(rate, { alumni: [40, 40] })
    const before = rateIn('career_fair', rate, {})
    expect(rateIn('nonprofit', rate, funnel).mean).toBeGreaterThan(0.6)
    expect(rateIn('career_fair', rate, funnel).mean).toBeCloseTo(before.mean, 12)
  })

  it('has an interval from 0 where the rate may be as good as none', () => {
    expect(intervalOf(rateIn('career_fair', 'referred', counted('referred', { career_fair: [0, 60] })), 0.8)[0]).toBe(0)
  })
})

describe('attempts that are still open', () => {
  it.each(funnelRates)('are not failures at %s', (rate) => {
    const { reached, rates } = emptyChannelCounts
    const open = [{ attempts: 50, share: 0.001 }]
    const funnel = {
      alumni: { reached, rates: { ...rates, [rate]: { successes: 0, open, trials: 0.05, pending: 49.95 } } },
    }
    expect(rateIn('alumni', rate, funnel).mean).toBeCloseTo(rateIn('alumni', rate, {}).mean, 2)
  })
})
