import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  betaNegativeBinomialCdf,
  betaNegativeBinomialPmf,
  betaNegativeBinomialQuantile,
} from './beta-negative-binomial.ts'
import { betaNegativeBinomials } from './reference-values.ts'

const shape = fc.double({ min: 0.3, max: 100, noNaN: true })
const beta = fc.record({ a: shape, b: shape })
const successes = fc.integer({ min: 1, max: 12 })
const probability = fc.double({ min: 1e-6, max: 0.95, noNaN: true })

describe('the beta-negative-binomial distribution', () => {
  it.each(betaNegativeBinomials)(
    'agrees with the reference at %d for a = %d, b = %d, k = %d',
    (n, a, b, k, pmf, cdf) => {
      expect(Math.abs(betaNegativeBinomialPmf(n, { a, b }, k) / pmf - 1)).toBeLessThan(1e-9)
      expect(Math.abs(betaNegativeBinomialCdf(n, { a, b }, k) - cdf)).toBeLessThan(1e-10)
    },
  )

  it('has probabilities that add up to the cumulative one', () => {
    fc.assert(
      fc.property(beta, successes, fc.nat(60), (rate, k, failures) => {
        const terms = Array.from({ length: failures + 1 }, (_, i) => betaNegativeBinomialPmf(k + i, rate, k))
        expect(terms.reduce((sum, term) => sum + term)).toBeCloseTo(betaNegativeBinomialCdf(k + failures, rate, k), 10)
      }),
    )
  })

  it('has as quantile the least number of trials that reaches the probability', () => {
    fc.assert(
      fc.property(beta, successes, probability, (rate, k, p) => {
        const n = betaNegativeBinomialQuantile(p, rate, k)
        if (n < Number.POSITIVE_INFINITY) {
          expect(betaNegativeBinomialCdf(n, rate, k)).toBeGreaterThanOrEqual(p)
          expect(betaNegativeBinomialCdf(n - 1, rate, k)).toBeLessThan(p)
        }
      }),
    )
  })

  it('takes longer for more successes', () => {
    fc.assert(
      fc.property(beta, successes, probability, (rate, k, p) => {
        const one = betaNegativeBinomialQuantile(p, rate, k)
        expect(betaNegativeBinomialQuantile(p, rate, k + 1)).toBeGreaterThanOrEqual(one)
      }),
    )
  })

  it.each([
    [0.5, 0, 0],
    [0, 3, 3],
    [1, 3, Number.POSITIVE_INFINITY],
  ])('has the quantile of %d for %d successes at an end', (p, k, expected) => {
    expect(betaNegativeBinomialQuantile(p, { a: 1, b: 1 }, k)).toBe(expected)
  })
})
