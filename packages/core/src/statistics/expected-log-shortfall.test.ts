import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedLogShortfall } from './expected-log-shortfall.ts'
import { shortfalls } from './reference-values.ts'

const shape = fc.double({ min: 0.05, max: 4_000, noNaN: true })
const beta = fc.record({ a: shape, b: shape })
const rate = fc.double({ min: 1e-3, max: 0.999, noNaN: true })
const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

describe('the expected log-shortfall', () => {
  it.each(shortfalls)('agrees with the reference for a = %d, b = %d below %d', (a, b, r, expected) => {
    expect(Math.abs(expectedLogShortfall({ a, b }, r) - expected)).toBeLessThan(1e-9 * Math.max(1, expected))
  })

  it('of a power x^a is r^a / a', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 200, noNaN: true }), rate, (a, r) => {
        expect(Math.abs(expectedLogShortfall({ a, b: 1 }, r) - r ** a / a)).toBeLessThan(1e-9 * Math.max(1, 1 / a))
      }),
    )
  })

  it('grows with the reference', () => {
    fc.assert(
      fc.property(beta, rate, rate, (posterior, first, second) => {
        const at = (r: number): number => expectedLogShortfall(posterior, r)
        expect(at(Math.min(first, second))).toBeLessThanOrEqual(at(Math.max(first, second)) + 1e-9)
      }),
    )
  })

  it('is at least what the mean falls short (Jensen)', () => {
    fc.assert(
      fc.property(beta, rate, (posterior, r) => {
        const mean = posterior.a / (posterior.a + posterior.b)
        expect(expectedLogShortfall(posterior, r)).toBeGreaterThanOrEqual(Math.max(0, Math.log(r / mean)) - 1e-9)
      }),
    )
  })

  it('is finite and not negative for every finite input', () => {
    fc.assert(
      fc.property(finite, finite, finite, (a, b, r) => {
        const shortfall = expectedLogShortfall({ a, b }, r)
        expect(shortfall).toBeGreaterThanOrEqual(0)
        expect(shortfall).toBeLessThan(Number.POSITIVE_INFINITY)
      }),
    )
  })
})
