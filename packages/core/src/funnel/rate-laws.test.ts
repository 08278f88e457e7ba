import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFunnel, countOpen } from '../../test/arbitraries/any-funnel.ts'
import { channels } from '../channel/channels.ts'
import { estimateRates, type FunnelRates } from './estimate-rates.ts'
import { countsOf, type FunnelCounts, type StepCount } from './funnel-counts.ts'
import { reportFunnel } from './funnel-report.ts'
import { type FunnelRate, funnelRates } from './funnel-step.ts'

const anyChannelId = fc.constantFrom(...channels.map(({ id }) => id))
const anyRate = fc.constantFrom(...funnelRates)
const rounding = 1e-12

type Change = (count: StepCount) => StepCount

const oneMoreSuccess: Change = ({ successes, open }) => stepCount(successes + 1, open)
const openSucceeds: Change = ({ successes, open: [first, ...others] }) => {
  if (!first) return stepCount(successes, [])
  const turned = Math.min(1, first.attempts)
  return stepCount(successes + turned, [{ ...first, attempts: first.attempts - turned }, ...others])
}
const changes = [
  ['one more success', oneMoreSuccess],
  ['an open attempt that succeeds', openSucceeds],
] as const

function stepCount(successes: number, open: StepCount['open']): StepCount {
  return { successes, open, ...countOpen(successes, open) }
}

function changed(funnel: FunnelCounts, channel: string, rate: FunnelRate, change: Change): FunnelCounts {
  const counts = countsOf(funnel, channel)
  return { ...funnel, [channel]: { ...counts, rates: { ...counts.rates, [rate]: change(counts.rates[rate]) } } }
}

function meansOf({ overall, byChannel }: FunnelRates, rate: FunnelRate): readonly number[] {
  return [overall, ...byChannel.values()].map((steps) => steps[rate].mean)
}

describe('a rate', () => {
  it.each(changes)('is never lowered, in any channel or overall, by %s', (_, change) => {
    fc.assert(
      fc.property(anyFunnel, anyChannelId, anyRate, (funnel, channel, rate) => {
        const before = meansOf(estimateRates(funnel, channels), rate)
        const after = meansOf(estimateRates(changed(funnel, channel, rate, change), channels), rate)
        for (const [index, mean] of after.entries())
          expect(mean).toBeGreaterThanOrEqual((before[index] ?? 0) - rounding)
      }),
    )
  })

  it('lies in intervals of which the wider holds the narrower', () => {
    fc.assert(
      fc.property(anyFunnel, (funnel) => {
        const { overall, byChannel } = reportFunnel(funnel, estimateRates(funnel, channels), channels)
        for (const { interval50, interval80, interval95, mean } of [overall, ...byChannel].flatMap(
          ({ steps }) => steps,
        )) {
          expect(interval95[0]).toBeLessThanOrEqual(interval80[0])
          expect(interval80[0]).toBeLessThanOrEqual(interval50[0])
          expect(interval50[0]).toBeLessThan(interval50[1])
          expect(interval50[1]).toBeLessThanOrEqual(interval80[1])
          expect(interval80[1]).toBeLessThanOrEqual(interval95[1])
          expect(mean).toBeLessThan(interval95[1])
        }
      }),
    )
  })
})
