import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaBinomialCdf, betaBinomialPmf, betaBinomialQuantile } from './beta-binomial.ts'
import { betaBinomials } from './reference-values.ts'

const shape = fc.double({ min: 0.05, max: 400, noNaN: true })
const beta = fc.record({ a: shape, b: shape })
const trials = fc.integer({ min: 0, max: 60 })
const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

describe('the Beta-binomial distribution', () => {
  it.each(betaBinomials)('agrees with the reference at %d for a = %d, b = %d, n = %d', (k, a, b, n, pmf, cdf) => {
    expect(Math.abs(betaBinomialPmf(k, { a, b }, n) / pmf - 1)).toBeLessThan(1e-9)
    expect(Math.abs(betaBinomialCdf(k, { a, b }, n) / cdf - 1)).toBeLessThan(1e-9)
  })

  it('has probabilities that add up to 1', () => {
    fc.assert(
      fc.property(beta, trials, (rate, n) => {
        const terms = Array.from({ length: n + 1 }, (_, k) => betaBinomialPmf(k, rate, n))
        expect(terms.reduce((sum, term) => sum + term)).toBeCloseTo(1, 10)
      }),
    )
  })

  it('is symmetric in successes and failures', () => {
    fc.assert(
      fc.property(beta, trials, fc.nat(60), ({ a, b }, n, k) => {
        const above = betaBinomialCdf(n - k - 1, { a: b, b: a }, n)
        expect(betaBinomialCdf(k, { a, b }, n)).toBeCloseTo(1 - above, 10)
      }),
    )
  })

  it('has as quantile the least count that reaches the probability', () => {
    fc.assert(
      fc.property(beta, trials, fc.double({ min: 1e-6, max: 0.999, noNaN: true }), (rate, n, p) => {
        const k = betaBinomialQuantile(p, rate, n)
        expect(betaBinomialCdf(k, rate, n)).toBeGreaterThanOrEqual(p)
        expect(betaBinomialCdf(k - 1, rate, n)).toBeLessThan(p)
      }),
    )
  })

  it('spreads evenly when nothing is known', () => {
    expect([0, 1, 2, 3].map((k) => betaBinomialPmf(k, { a: 1, b: 1 }, 3).toFixed(12))).toEqual(
      Array.from({ length: 4 }, () => '0.250000000000'),
    )
  })

  it('is a number for every finite input', () => {
    fc.assert(
      fc.property(finite, finite, finite, fc.integer({ min: -5, max: 2_000 }), (k, a, b, n) => {
        expect(betaBinomialPmf(k, { a, b }, n)).not.toBeNaN()
        expect(betaBinomialCdf(k, { a, b }, n)).not.toBeNaN()
      }),
    )
  })
})
