import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Beta } from './beta.ts'
import { betaCdf } from './beta.ts'
import { betaPdf } from './beta-pdf.ts'
import { logBeta } from './log-beta.ts'
import { probabilityBest } from './probability-best.ts'

const shape = fc.double({ min: 0.05, max: 4_000, noNaN: true })
const beta = fc.record({ a: shape, b: shape })
const scaled = fc.record({ a: shape, b: shape, scale: fc.double({ min: 0.1, max: 10, noNaN: true }) })
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

  // Gauss–Legendre with 40 nodes on thousands of panels, in Python with scipy 1.17.
  it.each([
    [
      [0.6, 3.4, 1, 0.17230739696],
      [2, 8, 2, 0.82769260304],
    ],
    [
      [0.3, 6, 4 / 3, 0.1269570606109],
      [0.5, 9, 2, 0.235348789336],
      [0.2, 5, 0.5, 0.02619953838051],
      [1.5, 30, 4, 0.6114946116726],
    ],
    [
      [0.05, 0.05, 1, 0.3593450860167],
      [0.05, 0.05, 3, 0.6406549139833],
    ],
    [
      [4_000, 4_000, 1, 0.675211699209],
      [40, 300, 4, 0.324788300791],
    ],
    [
      [5, 0.3, 0.5, 0.201165481324],
      [2, 2, 1, 0.413855610937],
      [1, 0.5, 0.7, 0.384978907739],
    ],
    [
      [100, 900, 0.25, 0.1115090597483],
      [30, 20, 0.05, 0.8429171822469],
      [0.05, 1_000, 100, 0.04557375800478],
    ],
    [
      [0.05, 4_000, 100, 0.2004043638143],
      [0.3, 0.3, 0.001, 0.7995956361857],
    ],
  ])('agrees with a fine quadrature for rates of different scales, such as %o', (...all) => {
    const shares = probabilityBest(all.map(([a = 1, b = 1, scale = 1]) => ({ a, b, scale })))
    all.forEach(([, , , expected], i) => {
      expect(Math.abs((shares[i] ?? 0) - (expected ?? 0))).toBeLessThan(1e-9)
    })
  })

  it('does not depend on the unit of the scales', () => {
    fc.assert(
      fc.property(
        fc.array(scaled, { minLength: 1, maxLength: 5 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (all, unit) => {
          const shares = probabilityBest(all.map((each) => ({ ...each, scale: each.scale * unit })))
          probabilityBest(all).forEach((share, i) => {
            expect(share).toBeCloseTo(shares[i] ?? 0, 9)
          })
        },
      ),
    )
  })

  it('grows with the scale', () => {
    fc.assert(
      fc.property(scaled, scaled, fc.double({ min: 1, max: 10, noNaN: true }), (first, second, more) => {
        const [before = 0] = probabilityBest([first, second])
        const [after = 0] = probabilityBest([{ ...first, scale: first.scale * more }, second])
        expect(after).toBeGreaterThanOrEqual(before - 2e-9)
      }),
    )
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
    const any = fc.record({ a: finite, b: finite, scale: finite })
    fc.assert(fc.property(any, any, (first, second) => probabilityBest([first, second]).every((share) => share >= 0)))
  })
})
