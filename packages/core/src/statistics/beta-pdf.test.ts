import reference from '@stdlib/stats-base-dists-beta'
import { describe, expect, it } from 'vitest'
import { betaPdf } from './beta-pdf.ts'

const shapes = [0.05, 0.6, 1, 3.4, 40, 4_000]
const pairs = shapes.flatMap((a) => shapes.map((b) => ({ a, b })))

describe('the density of the Beta distribution', () => {
  it.each(pairs)('agrees with the reference for a = $a, b = $b', ({ a, b }) => {
    for (const x of [1e-6, 0.1, 0.4999, 0.5, 0.9]) {
      const expected = reference.pdf(x, a, b)
      expect(Math.abs(betaPdf({ a, b }, x) - expected)).toBeLessThanOrEqual(1e-9 * expected)
    }
  })

  it.each([
    [{ a: 2, b: 2 }, -0.1, 0],
    [{ a: 2, b: 2 }, 1.1, 0],
    [{ a: 2, b: 2 }, 0, 0],
    [{ a: 1, b: 3 }, 0, 3],
    [{ a: 3, b: 1 }, 1, 3],
    [{ a: 0.5, b: 1 }, 0, Number.POSITIVE_INFINITY],
  ])('of %o is defined at %d', (beta, x, expected) => {
    expect(betaPdf(beta, x)).toBeCloseTo(expected, 12)
  })
})
