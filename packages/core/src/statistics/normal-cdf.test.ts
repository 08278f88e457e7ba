import { describe, expect, it } from 'vitest'
import { normalCdf } from './normal-cdf.ts'

describe('the normal distribution', () => {
  it.each([
    [-6, 9.865876450376946e-10],
    [-1.5, 0.06680720126885806],
    [0, 0.5],
    [0.3, 0.6179114221889526],
    [1.959963984540054, 0.975],
    [40, 1],
    [-1e200, 0],
  ])('has below %d the probability %d', (x, expected) => {
    expect(normalCdf(x)).toBeCloseTo(expected, 14)
  })
})
