import { describe, expect, it } from 'vitest'
import { worlds } from './draw-seeker.ts'
import { measureAllocation } from './measure-allocation.ts'

describe('hours divided as advised', () => {
  it.each(worlds)('bring far more referrals than the same hours everywhere, %s', (world) => {
    const { advised, uniform } = measureAllocation(world, { seekers: 10, weeks: 26 })
    expect(advised).toBeGreaterThan(1.3 * uniform)
    expect(advised).toBeLessThanOrEqual(1.05)
  })

  it('bring the same each time', () => {
    const once = { seekers: 1, weeks: 8 }
    expect(measureAllocation('by_seeker', once)).toEqual(measureAllocation('by_seeker', once))
  })
})
