import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gammaPoissonCdf } from './gamma-poisson.ts'
import { gammaPoissonPmf } from './gamma-poisson-pmf.ts'
import { gammaPoissonQuantile } from './gamma-poisson-quantile.ts'

const positive = fc.double({ min: 0.05, max: 50, noNaN: true })
const gamma = fc.record({ shape: positive, rate: positive })
const probability = fc.double({ min: 1e-6, max: 0.999, noNaN: true })
const count = fc.integer({ min: 0, max: 40 })

describe('the Gamma-Poisson distribution', () => {
  it('has probabilities that add up to the cumulative one', () => {
    fc.assert(
      fc.property(gamma, positive, count, (pace, weeks, k) => {
        const terms = Array.from({ length: k + 1 }, (_, i) => gammaPoissonPmf(i, pace, weeks))
        expect(terms.reduce((sum, term) => sum + term)).toBeCloseTo(gammaPoissonCdf(k, pace, weeks), 9)
      }),
    )
  })

  it('has as quantile the least count that reaches the probability', () => {
    fc.assert(
      fc.property(gamma, positive, probability, (pace, weeks, p) => {
        const k = gammaPoissonQuantile(p, pace, weeks)
        expect(gammaPoissonCdf(k, pace, weeks)).toBeGreaterThanOrEqual(p)
        expect(gammaPoissonCdf(k - 1, pace, weeks)).toBeLessThan(p)
      }),
    )
  })

  it.each([
    [0, 1, 0],
    [1, 1, Number.POSITIVE_INFINITY],
    [0.9, 0, 0],
  ])('has the quantile of %d in %d weeks at an end', (p, weeks, expected) => {
    expect(gammaPoissonQuantile(p, { shape: 2, rate: 1 }, weeks)).toBe(expected)
  })

  it.each([
    [-1, 1, 0],
    [0.5, 1, 0],
    [0, 0, 1],
    [1, 0, 0],
  ])('gives %d events in %d weeks the probability %d', (k, weeks, expected) => {
    expect(gammaPoissonPmf(k, { shape: 2, rate: 1 }, weeks)).toBe(expected)
  })
})
