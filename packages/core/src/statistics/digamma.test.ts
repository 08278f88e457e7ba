import { describe, expect, it } from 'vitest'
import { digamma, trigamma } from './digamma.ts'

// Made with mpmath 1.3.0 at 30 digits.
const references = [
  [1e-5, -100000.57719921568, 10000000001.64491],
  [0.05, -20.49784499129987, 401.5323573421151],
  [0.3, -3.502524222200133, 12.24536454610773],
  [1, -0.5772156649015329, 1.6449340668482264],
  [1.5, 0.03648997397857652, 0.9348022005446793],
  [2.5, 0.7031566406452432, 0.49035775610023485],
  [7.9, 2.002238487563571, 0.13493078345663442],
  [8.1, 2.0288674570805814, 0.13139024657674372],
  [100, 4.600161852738087, 0.010050166663333571],
  [4000, 8.293924634893694, 0.00025003125260416665],
  [1e9, 20.723265836446412, 1.0000000005e-9],
] as const

describe('the slopes of log Γ', () => {
  it.each(references)('at %d are %d and %d', (x, first, second) => {
    expect(Math.abs(digamma(x) - first)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(first)))
    expect(Math.abs(trigamma(x) - second)).toBeLessThanOrEqual(1e-12 * second)
  })

  it.each([0, -1.5, Number.NaN, Number.POSITIVE_INFINITY])('are not known at %d', (x) => {
    expect([digamma(x), trigamma(x)]).toEqual([Number.NaN, Number.NaN])
  })
})
