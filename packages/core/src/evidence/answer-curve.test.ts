import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerCurve, answeredShare } from './answer-curve.ts'

describe('the share of answers that have come', () => {
  it.each(answerCurve.map(([days, share]) => [days, share] as const))(
    'after %d days is %d, as measured',
    (days, share) => {
      expect(answeredShare(days)).toBeCloseTo(share, 12)
    },
  )

  it('lies halfway between two days halfway between them', () => {
    expect(answeredShare(2)).toBeCloseTo((0.69 + 0.77) / 2, 12)
  })

  it('is none before the approach and never quite all', () => {
    expect([answeredShare(-3), answeredShare(10_000)]).toEqual([0, 0.97])
  })

  it('never falls with time', () => {
    const days = fc.double({ min: -10, max: 400, noNaN: true })
    fc.assert(
      fc.property(days, days, (first, second) => {
        const [earlier, later] = [Math.min(first, second), Math.max(first, second)]
        expect(answeredShare(later)).toBeGreaterThanOrEqual(answeredShare(earlier))
      }),
    )
  })
})
