import { describe, expect, it } from 'vitest'
import { rateCdf } from '../statistics/rate-distribution.ts'
import { ratePosterior } from '../statistics/rate-posterior.ts'
import { intervalOf, rateEstimate } from './rate-estimate.ts'
import { usualRates } from './usual-rates.ts'

function estimateAfter(successes: number, failures: number) {
  const published = usualRates.referred.warm
  const posterior = ratePosterior(published, { successes, failures, open: [] })
  return rateEstimate({ posterior, published, expected: 0.17 }, { successes, open: [], trials: 0, pending: 0 })
}

describe('an interval', () => {
  it.each([
    ['where nothing came', 0, 20],
    ['where all came', 60, 0],
    ['in between', 9, 20],
  ])('holds as much as it says %s', (_, successes, failures) => {
    for (const level of [0.5, 0.8, 0.95]) {
      const estimate = estimateAfter(successes, failures)
      const [low, high] = intervalOf(estimate, level)
      expect(rateCdf(estimate.posterior, high) - rateCdf(estimate.posterior, low)).toBeCloseTo(level, 2)
    }
  })

  it('begins at 0 where the rate may be as good as none', () => {
    expect(intervalOf(estimateAfter(0, 60), 0.8)[0]).toBe(0)
  })
})
