import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaFromLogs } from './beta-from-logs.ts'
import { digamma } from './digamma.ts'

const shape = fc.double({ min: 0.05, max: 4_000, noNaN: true })

describe('the Beta with given mean logs', () => {
  it('is the one that has them', () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const found = betaFromLogs({ success: digamma(a) - digamma(a + b), failure: digamma(b) - digamma(a + b) })
        expect(Math.abs(found.a / a - 1)).toBeLessThan(1e-7)
        expect(Math.abs(found.b / b - 1)).toBeLessThan(1e-7)
      }),
    )
  })

  it('does not exist where no rate has such means', () => {
    for (const [success, failure] of [
      [-0.1, -0.1],
      [1, -2],
      [Number.NaN, -1],
      [Number.NEGATIVE_INFINITY, -1],
    ] as const) {
      expect(betaFromLogs({ success, failure })).toEqual({ a: Number.NaN, b: Number.NaN })
    }
  })
})
