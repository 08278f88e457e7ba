import { describe, expect, it } from 'vitest'
import { betaNegativeBinomialCdf } from './beta-negative-binomial.ts'
import { gammaCdf } from './gamma.ts'
import { gammaPoissonCdf } from './gamma-poisson.ts'
import { gammaPoissonPmf } from './gamma-poisson-pmf.ts'
import { logGamma } from './log-gamma.ts'
import { betaNegativeBinomials, gammaPoissons, gammaProbabilities, logGammas } from './reference-values.ts'

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected))
}

describe('to a relative error of 1e-9', () => {
  it.each(logGammas)('log Γ(%d) is %d', (x, expected) => {
    expectClose(logGamma(x), expected)
  })

  it.each(gammaProbabilities)('P(%d, %d) is %d', (shape, x, expected) => {
    expectClose(gammaCdf({ shape, rate: 1 }, x), expected)
  })

  it.each(gammaPoissons)(
    '%d events of Gamma(%d, %d) over %d weeks are as likely as they are',
    (k, shape, rate, weeks, pmf, cdf) => {
      expectClose(gammaPoissonPmf(k, { shape, rate }, weeks), pmf)
      expectClose(gammaPoissonCdf(k, { shape, rate }, weeks), cdf)
    },
  )

  it.each(betaNegativeBinomials)(
    '%d trials are enough at Beta(%d, %d) for %d as often as they are',
    (n, a, b, k, _, cdf) => {
      expectClose(betaNegativeBinomialCdf(n, { a, b }, k), cdf)
    },
  )
})
