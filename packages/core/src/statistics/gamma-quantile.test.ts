import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gammaCdf } from './gamma.ts'
import { gammaQuantile } from './gamma-quantile.ts'
import { gammaQuantiles } from './reference-values.ts'

const shape = fc.double({ min: 0.3, max: 4_000, noNaN: true })
const rate = fc.double({ min: 0.05, max: 50, noNaN: true })
const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })
const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

describe('the quantile of the Gamma distribution', () => {
  it.each(gammaQuantiles)('agrees with the reference for shape %d at %d', (a, p, expected) => {
    expect(Math.abs(gammaQuantile({ shape: a, rate: 1 }, p) / expected - 1)).toBeLessThan(1e-9)
  })

  it('gives back the probability', () => {
    fc.assert(
      fc.property(shape, rate, probability, (a, scale, p) => {
        const gamma = { shape: a, rate: scale }
        expect(gammaCdf(gamma, gammaQuantile(gamma, p))).toBeCloseTo(p, 9)
      }),
    )
  })

  it('grows with the probability', () => {
    fc.assert(
      fc.property(shape, rate, probability, probability, (a, scale, first, second) => {
        const at = (p: number): number => gammaQuantile({ shape: a, rate: scale }, p)
        expect(at(Math.min(first, second))).toBeLessThanOrEqual(at(Math.max(first, second)) * (1 + 1e-12))
      }),
    )
  })

  it('is a number for every finite input', () => {
    fc.assert(
      fc.property(finite, finite, finite, (a, scale, p) => !Number.isNaN(gammaQuantile({ shape: a, rate: scale }, p))),
    )
  })
})
