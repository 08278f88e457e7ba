import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gammaCdf } from './gamma.ts'
import { gammaPoissonCdf } from './gamma-poisson.ts'
import { logGamma } from './log-gamma.ts'

const rate = fc.double({ min: 0.05, max: 50, noNaN: true })
const x = fc.double({ min: 1e-3, max: 200, noNaN: true })

/** For whole shapes the upper tail is a sum: the chance of fewer than n Poisson events. */
function poissonBelow(n: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), 0]
  for (let k = 0; k < n; k += 1) {
    sum += term
    term *= mean / (k + 1)
  }
  return sum
}

describe('the Gamma distribution', () => {
  it('agrees with the Poisson sum for whole shapes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), x, (shape, mean) => {
        expect(gammaCdf({ shape, rate: 1 }, mean)).toBeCloseTo(1 - poissonBelow(shape, mean), 10)
      }),
    )
  })

  it('grows with its argument and stays within 0 and 1', () => {
    fc.assert(
      fc.property(rate, rate, x, (shape, scale, at) => {
        const below = gammaCdf({ shape, rate: scale }, at)
        expect(below).toBeGreaterThanOrEqual(0)
        expect(below).toBeLessThanOrEqual(gammaCdf({ shape, rate: scale }, at * 1.5) + 1e-12)
      }),
    )
  })
})

describe('the Gamma-Poisson distribution', () => {
  it('agrees with the sum of its probabilities', () => {
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: 0, max: 30 }), (shape, scale, k) => {
        const q = scale / (scale + 4)
        const terms = Array.from({ length: k + 1 }, (_, i) =>
          Math.exp(logGamma(shape + i) - logGamma(shape) - logGamma(i + 1) + shape * Math.log(q) + i * Math.log1p(-q)),
        )
        const sum = terms.reduce((total, term) => total + term, 0)
        expect(gammaPoissonCdf(k, { shape, rate: scale }, 4)).toBeCloseTo(sum, 9)
      }),
    )
  })

  it('knows no negative counts', () => {
    expect(gammaPoissonCdf(-1, { shape: 1, rate: 1 }, 1)).toBe(0)
  })
})

describe('logGamma', () => {
  it.each([
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [0.5, Math.log(Math.PI) / 2],
    [171, 706.5730622457874],
  ])('of %d is %d', (argument, expected) => {
    expect(logGamma(argument)).toBeCloseTo(expected, 11)
  })

  it('is infinite where gamma is not defined', () => {
    expect(logGamma(0)).toBe(Number.POSITIVE_INFINITY)
    expect(logGamma(-3)).toBe(Number.POSITIVE_INFINITY)
  })
})
