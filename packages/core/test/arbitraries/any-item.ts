import fc from 'fast-check'
import type { FunnelItem } from '../../src/funnel/funnel-item.ts'
import { funnelSteps } from '../../src/funnel/funnel-step.ts'
import { channels } from '../../src/index.ts'
import { anyMomentWithin } from './moments.ts'

/** People of one channel who came just as far, logged or recalled. */
const anyItem: fc.Arbitrary<FunnelItem> = fc
  .record({
    channel: fc.constantFrom(...channels.map(({ id }) => id)),
    people: fc.integer({ min: 1, max: 30 }),
    step: fc.constantFrom(...funnelSteps),
    from: anyMomentWithin(400),
    weight: fc.constantFrom(1, 0.5),
  })
  .map((item) => ({ ...item, until: item.from, steppedAt: item.from }))

export const anyItems = fc.array(anyItem, { maxLength: 30 })
