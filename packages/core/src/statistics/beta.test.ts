import reference from '@stdlib/stats-base-dists-beta'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaCdf, betaInterval, betaMean, betaQuantile } from './beta.ts'

const shapes = [0.05, 0.1, 0.3, 0.6, 1, 1.8, 3.4, 8, 15.3, 40, 400, 1_000, 4_000]
const probabilities = [1e-6, 1e-4, 0.005, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975, 0.995, 1 - 1e-4, 1 - 1e-6]
const pairs = shapes.flatMap((a) => shapes.map((b) => ({ a, b })))

const shape = fc.double({ min: 0.05, max: 4_000, noNaN: true })
const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })
const beta = fc.record({ a: shape, b: shape })

/** The error relative to the smaller of x and 1 − x, as far as a double near 1 can tell them apart. */
function relativeError(actual: number, expected: number): number {
  const scale = Math.max(Math.min(expected, 1 - expected), 1e-290)
  return Math.max(0, Math.abs(actual - expected) - 4 * Number.EPSILON * (expected > 0.5 ? 1 : 0)) / scale
}

describe('the Beta distribution', () => {
  it.each(pairs)('agrees with the reference to 1e-9 for a = $a, b = $b', ({ a, b }) => {
    for (const p of probabilities) {
      const expected = reference.quantile(p, a, b)
      if (expected > 1e-250) expect(relativeError(betaQuantile({ a, b }, p), expected)).toBeLessThan(1e-9)
      const cumulative = reference.cdf(expected, a, b)
      expect(Math.abs(betaCdf({ a, b }, expected) - cumulative)).toBeLessThan(1e-9 * Math.max(cumulative, 1e-6))
    }
  })

  it('has the mean a / (a + b)', () => {
    expect(betaMean({ a: 2, b: 8 })).toBe(0.2)
  })

  it('is symmetric: what lies below x for a, b lies above 1 − x for b, a', () => {
    fc.assert(
      fc.property(beta, probability, ({ a, b }, x) => {
        expect(betaCdf({ a, b }, x)).toBeCloseTo(1 - betaCdf({ a: b, b: a }, 1 - x), 9)
      }),
    )
  })

  it('gives back the probability of a quantile', () => {
    const moderate = fc.record({
      a: fc.double({ min: 0.6, max: 4_000, noNaN: true }),
      b: fc.double({ min: 0.6, max: 4_000, noNaN: true }),
    })
    fc.assert(
      fc.property(moderate, probability, (posterior, p) => {
        expect(betaCdf(posterior, betaQuantile(posterior, p))).toBeCloseTo(p, 8)
      }),
    )
  })

  it('grows with its argument', () => {
    fc.assert(
      fc.property(beta, probability, probability, (posterior, first, second) => {
        const [low, high] = first < second ? [first, second] : [second, first]
        expect(betaQuantile(posterior, low)).toBeLessThanOrEqual(betaQuantile(posterior, high) * (1 + 1e-12))
        expect(betaCdf(posterior, low)).toBeLessThanOrEqual(betaCdf(posterior, high) + 1e-12)
      }),
    )
  })

  it('has nested credible intervals', () => {
    fc.assert(
      fc.property(beta, (posterior) => {
        const [low95, high95] = betaInterval(posterior, 0.95)
        const [low80, high80] = betaInterval(posterior, 0.8)
        expect(low95).toBeLessThanOrEqual(low80)
        expect(high80).toBeLessThanOrEqual(high95)
      }),
    )
  })

  it.each([
    [-1, 0],
    [0, 0],
    [1, 1],
    [2, 1],
  ])('takes %d as an end of the range', (argument, expected) => {
    expect(betaCdf({ a: 2, b: 3 }, argument)).toBe(expected)
    expect(betaQuantile({ a: 2, b: 3 }, argument)).toBe(expected)
  })
})
