import fc from 'fast-check'
import { expect, it } from 'vitest'
import { logGammaRatio } from './log-gamma-ratio.ts'

it('adds a logarithm for each whole step', () => {
  const x = fc.double({ min: 0.05, max: 1e15, noNaN: true })
  fc.assert(
    fc.property(x, fc.double({ min: 0, max: 4_000, noNaN: true }), (from, d) => {
      const step = logGammaRatio(from, d + 1) - logGammaRatio(from, d)
      expect(Math.abs(step - Math.log(from + d))).toBeLessThan(1e-13 * Math.max(100, d * Math.log(from + d)))
    }),
  )
})

it('goes there and back', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), fc.double({ min: 0, max: 1e3, noNaN: true }), (x, d) => {
      const there = logGammaRatio(x, d)
      expect(Math.abs(there + logGammaRatio(x + d, -d))).toBeLessThan(1e-12 * Math.max(1, d * 30, there))
    }),
  )
})
