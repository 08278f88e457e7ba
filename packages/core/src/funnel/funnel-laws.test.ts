import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyItem, anyItems } from '../../test/arbitraries/any-item.ts'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { numbersIn } from '../../test/arbitraries/numbers-in.ts'
import { channels } from '../channel/channels.ts'
import { answerCurve } from '../evidence/answer-curve.ts'
import { recordAsOf } from '../record/record-as-of.ts'
import { addDays } from '../value/days.ts'
import { deriveFunnel, deriveItems } from './derive-funnel.ts'
import { estimateRates } from './estimate-rates.ts'
import { type FunnelCounts, totalCounts } from './funnel-counts.ts'
import { reportFunnel } from './funnel-report.ts'
import {
  addItem,
  combineFunnels,
  emptyFunnel,
  type FunnelSnapshot,
  funnelAt,
  snapshotFunnel,
} from './funnel-snapshot.ts'
import { funnelSteps } from './funnel-step.ts'

const anySnapshot = anyItems.map(snapshotFunnel)
const laterDays = fc.integer({ min: 0, max: 400 })
const stored = (snapshot: FunnelSnapshot): unknown => JSON.parse(JSON.stringify(snapshot))

function estimateOf(funnel: FunnelSnapshot): unknown {
  const counts = funnelAt(funnel, now)
  const { overall, byChannel } = reportFunnel(counts, estimateRates(counts, channels), channels)
  return { overall, ...Object.fromEntries(byChannel.map((report) => [report.channel, report])) }
}

function expectClose(first: unknown, second: unknown): void {
  const [numbers, others] = [numbersIn(first), numbersIn(second)]
  expect([...numbers.keys()].sort()).toEqual([...others.keys()].sort())
  for (const [path, number] of numbers) {
    const difference = Math.abs(number - (others.get(path) ?? Number.NaN))
    expect(difference, path).toBeLessThanOrEqual(1e-9 * Math.max(1, number))
  }
}

describe('combining funnels', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (first, second) => {
        expect(combineFunnels(first, second)).toEqual(combineFunnels(second, first))
      }),
    )
  })

  it('does not depend on which two are combined first', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, anySnapshot, (first, second, third) => {
        const left = combineFunnels(combineFunnels(first, second), third)
        expect(left).toEqual(combineFunnels(first, combineFunnels(second, third)))
      }),
    )
  })

  it('changes nothing where one is empty', () => {
    fc.assert(
      fc.property(anySnapshot, (funnel) => {
        expect(combineFunnels(funnel, emptyFunnel)).toEqual(funnel)
        expect(combineFunnels(emptyFunnel, funnel)).toEqual(funnel)
      }),
    )
  })

  it('is the same as adding the people one by one, in any order', () => {
    fc.assert(
      fc.property(anyItems, fc.nat(30), (items, cut) => {
        const turned = [...items.slice(cut), ...items.slice(0, cut)]
        expect(turned.reduce(addItem, emptyFunnel)).toEqual(snapshotFunnel(items))
      }),
    )
  })

  it('gives the same estimate in any order and grouping', () => {
    fc.assert(
      fc.property(fc.array(anySnapshot, { maxLength: 4 }), (funnels) => {
        const left = funnels.reduce(combineFunnels, emptyFunnel)
        const right = funnels.reduceRight((sum, funnel) => combineFunnels(funnel, sum), emptyFunnel)
        const turned = [...funnels].reverse().reduce(combineFunnels, emptyFunnel)
        expectClose(estimateOf(right), estimateOf(left))
        expectClose(estimateOf(turned), estimateOf(left))
      }),
      { numRuns: 30 },
    )
  })

  it('reads as the sum of what each reads', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (first, second) => {
        const both: FunnelCounts = funnelAt(combineFunnels(first, second), now)
        const parts = [first, second].map((funnel) => totalCounts(funnelAt(funnel, now)))
        const apart = totalCounts(Object.fromEntries(parts.map((counts, index) => [`${index}`, counts])))
        expectClose(totalCounts(both), apart)
      }),
    )
  })
})

describe('a funnel that was stored', () => {
  it('reads at any later moment as one derived then, with nothing logged since', () => {
    fc.assert(
      fc.property(anyRecord(), laterDays, laterDays, (record, ago, later) => {
        const [storedAt, readAt] = [addDays(now, -ago), addDays(addDays(now, -ago), later)]
        const known = recordAsOf(record, storedAt)
        const kept = snapshotFunnel(deriveItems(known))
        expect(stored(kept)).toEqual(kept)
        expect(funnelAt(kept, readAt)).toEqual(deriveFunnel(deriveItems(recordAsOf(known, readAt)), readAt))
      }),
    )
  })

  it('takes in whoever was approached since', () => {
    fc.assert(
      fc.property(anyItems, anyItem, (items, since) => {
        const kept = addItem(snapshotFunnel(items), since)
        expect(funnelAt(kept, now)).toEqual(deriveFunnel([...items, since], now))
      }),
    )
  })

  it('can be read by another answer curve', () => {
    const patient = answerCurve.map(([days, share]) => [days * 3, share] as const)
    fc.assert(
      fc.property(anySnapshot, (funnel) => {
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
