import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFunnel } from '../../test/arbitraries/any-funnel.ts'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { numbersIn } from '../../test/arbitraries/numbers-in.ts'
import { deriveFunnel, deriveItems } from './derive-funnel.ts'
import { combineFunnels, emptyFunnel, type FunnelCounts, totalCounts } from './funnel-counts.ts'
import { funnelSteps } from './funnel-step.ts'

function expectEqual(first: FunnelCounts, second: FunnelCounts): void {
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
      fc.property(anyFunnel, anyFunnel, (first, second) => {
        expectEqual(combineFunnels(first, second), combineFunnels(second, first))
      }),
    )
  })

  it('does not depend on which two are combined first', () => {
    fc.assert(
      fc.property(anyFunnel, anyFunnel, anyFunnel, (first, second, third) => {
        const left = combineFunnels(combineFunnels(first, second), third)
        expectEqual(left, combineFunnels(first, combineFunnels(second, third)))
      }),
    )
  })

  it('changes nothing where one is empty', () => {
    fc.assert(
      fc.property(anyFunnel, (funnel) => {
        expectEqual(combineFunnels(funnel, emptyFunnel), funnel)
        expectEqual(combineFunnels(emptyFunnel, funnel), funnel)
      }),
    )
  })

  it('gives the funnel of both groups of people together', () => {
    fc.assert(
      fc.property(anyRecord(), fc.nat(40), (record, cut) => {
        const items = deriveItems(record)
        const parts = [items.slice(0, cut), items.slice(cut)].map((part) => deriveFunnel(part, now))
        expectEqual(parts.reduce(combineFunnels, emptyFunnel), deriveFunnel(items, now))
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
