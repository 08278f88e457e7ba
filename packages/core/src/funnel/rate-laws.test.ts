import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFunnel } from '../../test/arbitraries/any-funnel.ts'
import { channels } from '../channel/channels.ts'
import { estimateRates, type StepRates } from './estimate-rates.ts'
import { combineFunnels, emptyChannelCounts, type FunnelCounts } from './funnel-counts.ts'
import { reportFunnel } from './funnel-report.ts'
import { type FunnelRate, funnelRates } from './funnel-step.ts'

const anyChannelId = fc.constantFrom(...channels.map(({ id }) => id))
const anyRate = fc.constantFrom(...funnelRates)
const rounding = 1e-12

function withSuccess(funnel: FunnelCounts, channel: string, rate: FunnelRate): FunnelCounts {
  const success = { successes: 1, trials: 1, pending: 0 }
  const counts = { ...emptyChannelCounts, rates: { ...emptyChannelCounts.rates, [rate]: success } }
  return combineFunnels(funnel, { [channel]: counts })
}

function meansOf(rates: ReadonlyMap<string, StepRates>, rate: FunnelRate): readonly number[] {
  return [...rates.values()].map((steps) => steps[rate].mean)
}

describe('a rate', () => {
  it('is never lowered in any channel by one more success', () => {
    fc.assert(
      fc.property(anyFunnel, anyChannelId, anyRate, (funnel, channel, rate) => {
        const before = meansOf(estimateRates(funnel, channels).byChannel, rate)
        const after = meansOf(estimateRates(withSuccess(funnel, channel, rate), channels).byChannel, rate)
        for (const [index, mean] of after.entries())
          expect(mean).toBeGreaterThanOrEqual((before[index] ?? 0) - rounding)
      }),
    )
  })

  it('is never lowered overall by one more success at any step after the reply', () => {
    const laterRate = anyRate.filter((rate) => rate !== 'replied')
    fc.assert(
      fc.property(anyFunnel, anyChannelId, laterRate, (funnel, channel, rate) => {
        const before = estimateRates(funnel, channels).overall[rate].mean
        const after = estimateRates(withSuccess(funnel, channel, rate), channels).overall[rate].mean
        expect(after).toBeGreaterThanOrEqual(before - rounding)
      }),
    )
  })

  it('lies in intervals of which the wider holds the narrower', () => {
    fc.assert(
      fc.property(anyFunnel, (funnel) => {
        const { overall, byChannel } = reportFunnel(funnel, estimateRates(funnel, channels))
        for (const { interval80, interval95, mean } of [overall, ...byChannel].flatMap(({ steps }) => steps)) {
          expect(interval95[0]).toBeLessThanOrEqual(interval80[0])
          expect(interval80[0]).toBeLessThan(interval80[1])
          expect(interval80[1]).toBeLessThanOrEqual(interval95[1])
          expect(mean).toBeLessThan(interval95[1])
        }
      }),
    )
  })
})
