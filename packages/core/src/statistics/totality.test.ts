import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaCdf, betaInterval, betaMean, betaQuantile } from './beta.ts'
import { betaBinomialCdf, betaBinomialPmf, betaBinomialQuantile } from './beta-binomial.ts'
import {
  betaNegativeBinomialCdf,
  betaNegativeBinomialPmf,
  betaNegativeBinomialQuantile,
} from './beta-negative-binomial.ts'
import { betaPdf } from './beta-pdf.ts'
import { expectedLogShortfall } from './expected-log-shortfall.ts'
import { gammaCdf } from './gamma.ts'
import { gammaPoissonCdf } from './gamma-poisson.ts'
import { gammaPoissonPmf } from './gamma-poisson-pmf.ts'
import { gammaPoissonQuantile } from './gamma-poisson-quantile.ts'
import { gammaQuantile } from './gamma-quantile.ts'
import { logGamma } from './log-gamma.ts'

const anyNumber = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 1e-300, 1e300, -1e300, Number.MAX_VALUE, Number.MIN_VALUE, -Number.MAX_VALUE, 0.5),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.integer({ min: -5, max: 5_000 }),
)

const chances = {
  betaMean: (a, b) => betaMean({ a, b }),
  betaCdf: (a, b, x) => betaCdf({ a, b }, x),
  betaQuantile: (a, b, p) => betaQuantile({ a, b }, p),
  betaBinomialPmf: (a, b, k, n) => betaBinomialPmf(k, { a, b }, n),
  betaBinomialCdf: (a, b, k, n) => betaBinomialCdf(k, { a, b }, n),
  betaNegativeBinomialPmf: (a, b, k, n) => betaNegativeBinomialPmf(n, { a, b }, k),
  betaNegativeBinomialCdf: (a, b, k, n) => betaNegativeBinomialCdf(n, { a, b }, k),
  gammaCdf: (shape, rate, x) => gammaCdf({ shape, rate }, x),
  gammaPoissonPmf: (shape, rate, k, weeks) => gammaPoissonPmf(k, { shape, rate }, weeks),
  gammaPoissonCdf: (shape, rate, k, weeks) => gammaPoissonCdf(k, { shape, rate }, weeks),
} as const satisfies Record<string, (a: number, b: number, c: number, d: number) => number>

const amounts = {
  betaPdf: (a, b, x) => betaPdf({ a, b }, x),
  betaBinomialQuantile: (a, b, p, n) => betaBinomialQuantile(p, { a, b }, n),
  betaNegativeBinomialQuantile: (a, b, p, k) => betaNegativeBinomialQuantile(p, { a, b }, k),
  gammaQuantile: (shape, rate, p) => gammaQuantile({ shape, rate }, p),
  gammaPoissonQuantile: (shape, rate, p, weeks) => gammaPoissonQuantile(p, { shape, rate }, weeks),
  expectedLogShortfall: (a, b, r) => expectedLogShortfall({ a, b }, r),
} as const satisfies Record<string, (a: number, b: number, c: number, d: number) => number>

describe('for any finite numbers', () => {
  it.each(Object.entries(chances))('%s is a number from 0 to 1', (_, chanceOf) => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, anyNumber, (a, b, c, d) => {
        const chance = chanceOf(a, b, c, d)
        expect(chance).toBeGreaterThanOrEqual(0)
        expect(chance).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  it.each(Object.entries(amounts))('%s is a number of 0 or more, if infinite', (_, amountOf) => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, anyNumber, (a, b, c, d) => {
        expect(amountOf(a, b, c, d)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('logGamma is a number, if infinite', () => {
    fc.assert(
      fc.property(anyNumber, (x) => {
        expect(logGamma(x)).not.toBeNaN()
      }),
    )
  })

  it('betaInterval has its ends in order', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (a, b, level) => {
        const [low, high] = betaInterval({ a, b }, level)
        expect(low).toBeLessThanOrEqual(high + 1e-12)
      }),
    )
  })
})

describe('for a number that is NaN or infinite', () => {
  it.each(Object.entries({ ...chances, ...amounts }))('%s is NaN at once', (_, numberOf) => {
    for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(numberOf(odd, 2, 0.5, 3)).toBeNaN()
      expect(numberOf(2, odd, 0.5, 3)).toBeNaN()
      expect(numberOf.length > 2 ? numberOf(2, 2, odd, 3) : Number.NaN).toBeNaN()
      expect(numberOf.length > 3 ? numberOf(2, 2, 0.5, odd) : Number.NaN).toBeNaN()
    }
  })
})
