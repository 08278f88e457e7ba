import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Beta } from './beta.ts'
import { betaCdf } from './beta.ts'
import { betaPdf } from './beta-pdf.ts'
import { logBeta } from './log-beta.ts'
import { probabilityBest } from './probability-best.ts'

const shape = fc.double({ min: 0.05, max: 4_000, noNaN: true })
const beta = fc.record({ a: shape, b: shape })
const betas = fc.array(beta, { minLength: 1, maxLength: 5 })

/** P(p₁ > p₂) for a whole a₁, as a finite sum (Cook 2005). */
function beats(first: Beta, second: Beta): number {
  const terms = Array.from({ length: first.a }, (_, i) =>
    Math.exp(
      logBeta(second.a + i, first.b + second.b) -
        Math.log(first.b + i) -
        logBeta(1 + i, first.b) -
        logBeta(second.a, second.b),
    ),
  )
  return terms.reduce((sum, term) => sum + term)
}

/** Simpson's rule on 20,000 panels, for smooth densities. */
function bySimpson(all: readonly Beta[], chosen: number): number {
  const panels = 20_000
  const at = (x: number): number =>
    all.reduce((product, each, i) => product * (i === chosen ? betaPdf(each, x) : betaCdf(each, x)), 1)
  let sum = at(0) + at(1)
  for (let i = 1; i < panels; i += 1) sum += (i % 2 ? 4 : 2) * at(i / panels)
  return sum / (3 * panels)
}

describe('the probability of being the best', () => {
  it.each([
    [
      { a: 1, b: 1 },
      { a: 1, b: 1 },
    ],
    [
      { a: 2, b: 8 },
      { a: 3.2, b: 6.8 },
    ],
    [
      { a: 15, b: 6.9 },
      { a: 0.6, b: 3.4 },
    ],
    [
      { a: 400, b: 300 },
      { a: 390, b: 300 },
    ],
    [
      { a: 1, b: 0.05 },
      { a: 0.05, b: 0.05 },
    ],
    [
      { a: 40, b: 4_000 },
      { a: 0.05, b: 4_000 },
    ],
  ])('agrees with the exact sum for %o and %o', (first, second) => {
    expect(Math.abs((probabilityBest([first, second])[0] ?? 0) - beats(first, second))).toBeLessThan(1e-9)
  })

  it('agrees with a fine quadrature for four rates', () => {
    const all = [
      { a: 5, b: 9 },
      { a: 6, b: 14 },
      { a: 30, b: 70 },
      { a: 4, b: 5 },
    ]
    probabilityBest(all).forEach((share, i) => {
      expect(Math.abs(share - bySimpson(all, i))).toBeLessThan(1e-9)
    })
  })

  it('adds up to 1 and is never negative', () => {
    fc.assert(
      fc.property(betas, (all) => {
        const shares = probabilityBest(all)
        expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12)
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is shared evenly among equals', () => {
    fc.assert(
      fc.property(beta, fc.integer({ min: 2, max: 5 }), (one, n) => {
        for (const share of probabilityBest(Array.from({ length: n }, () => one))) expect(share).toBeCloseTo(1 / n, 9)
      }),
    )
  })

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(betas, (all) => {
        const backwards = [...probabilityBest([...all].reverse())].reverse()
        probabilityBest(all).forEach((share, i) => {
          expect(share).toBeCloseTo(backwards[i] ?? 0, 9)
        })
      }),
    )
  })

  it('knows none and one', () => {
    expect(probabilityBest([])).toEqual([])
    expect(probabilityBest([{ a: 2, b: 8 }])).toEqual([1])
  })

  it('is a number for every finite input', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
    const any = fc.record({ a: finite, b: finite })
    fc.assert(fc.property(any, any, (first, second) => probabilityBest([first, second]).every((share) => share >= 0)))
  })
})
