import fc from 'fast-check'
import { type ChannelCounts, channels, type FunnelCounts, type StepCount } from '../../src/index.ts'

const anyStepCount: fc.Arbitrary<StepCount> = fc
  .record({
    successes: fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
    failures: fc.double({ min: 0, max: 100, noNaN: true }),
    pending: fc.double({ min: 0, max: 20, noNaN: true }),
  })
  .map(({ successes, failures, pending }) => ({ successes, trials: successes + failures, pending }))

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
