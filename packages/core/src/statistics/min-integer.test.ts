import fc from 'fast-check'
import { expect, it } from 'vitest'
import { minInteger } from './min-integer.ts'

it('finds the threshold wherever it is', () => {
  fc.assert(
    fc.property(fc.integer(), fc.maxSafeNat(), (low, above) => {
      const threshold = Math.min(low + above, Number.MAX_SAFE_INTEGER)
      expect(minInteger(low, (value) => value >= threshold)).toBe(threshold)
    }),
  )
})

it('is infinite when nothing suffices', () => {
  expect(minInteger(0, () => false)).toBe(Number.POSITIVE_INFINITY)
})
