import fc from 'fast-check'
import type { ChannelCounts, FunnelCounts, StepCount } from '../../src/funnel/funnel-counts.ts'
import { channels } from '../../src/index.ts'

const anyStepCount: fc.Arbitrary<StepCount> = fc
  .record({
    successes: fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
    open: fc.array(
      fc.record({
        attempts: fc.double({ min: 0, max: 40, noNaN: true }),
        share: fc.double({ min: 0, max: 0.97, noNaN: true }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ successes, open }) => ({ successes, open, ...countOpen(successes, open) }))

/** Trials and what is pending, as the funnel counts them. */
export function countOpen(successes: number, open: StepCount['open']): Pick<StepCount, 'trials' | 'pending'> {
  const tried = open.reduce((sum, { attempts, share }) => sum + attempts * share, 0)
  const all = open.reduce((sum, { attempts }) => sum + attempts, 0)
  return { trials: successes + tried, pending: all - tried }
}

const anyChannelCounts: fc.Arbitrary<ChannelCounts> = fc.record({
  reached: fc.record({
    approached: fc.nat(500),
    replied: fc.nat(500),
    conversed: fc.nat(500),
    referred: fc.nat(500),
    interviewed: fc.nat(500),
    offered: fc.nat(500),
  }),
  rates: fc.record({
    replied: anyStepCount,
    conversed: anyStepCount,
    referred: anyStepCount,
    interviewed: anyStepCount,
    offered: anyStepCount,
  }),
})

/** Any funnel of counts by channel. */
export const anyFunnel: fc.Arbitrary<FunnelCounts> = fc.dictionary(
  fc.constantFrom<string>(...channels.map(({ id }) => id)),
  anyChannelCounts,
  { maxKeys: 6, noNullPrototype: true },
)
