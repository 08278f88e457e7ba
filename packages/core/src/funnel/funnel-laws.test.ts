import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyItems } from '../../test/arbitraries/any-item.ts'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { answerCurve } from '../evidence/answer-curve.ts'
import { recordAsOf } from '../record/record-as-of.ts'
import { addDays } from '../value/days.ts'
import { deriveFunnel, deriveItems } from './derive-funnel.ts'
import { totalCounts } from './funnel-counts.ts'
import { funnelSteps } from './funnel-step.ts'
import { type FunnelSummary, funnelAt, summarizeFunnel } from './funnel-summary.ts'

const anySummary = anyItems.map(summarizeFunnel)
const laterDays = fc.integer({ min: 0, max: 400 })
const stored = (summary: FunnelSummary): unknown => JSON.parse(JSON.stringify(summary))

describe('a funnel that was stored', () => {
  it('reads at any later moment as one derived then, with nothing logged since', () => {
    fc.assert(
      fc.property(anyRecord(), laterDays, laterDays, (record, ago, later) => {
        const [storedAt, readAt] = [addDays(now, -ago), addDays(addDays(now, -ago), later)]
        const known = recordAsOf(record, storedAt)
        const kept = summarizeFunnel(deriveItems(known))
        expect(stored(kept)).toEqual(kept)
        expect(funnelAt(kept, readAt)).toEqual(deriveFunnel(deriveItems(recordAsOf(known, readAt)), readAt))
      }),
    )
  })

  it('can be read by another answer curve', () => {
    const patient = answerCurve.map(([days, share]) => [days * 3, share] as const)
    fc.assert(
      fc.property(anySummary, (funnel) => {
        const [usual, slow] = [answerCurve, patient].map((curve) => totalCounts(funnelAt(funnel, now, curve)).rates)
        expect(slow?.replied.trials).toBeLessThanOrEqual((usual?.replied.trials ?? 0) + 1e-9)
      }),
    )
  })
})

describe('a funnel', () => {
  it('never widens from one step to the next', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const { reached } = totalCounts(deriveFunnel(deriveItems(record), now))
        const people = funnelSteps.map((step) => reached[step])
        expect(people).toEqual([...people].sort((first, second) => second - first))
      }),
    )
  })
})
