import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { answeredShare } from '../evidence/answer-curve.ts'
import { totalCounts } from './funnel-counts.ts'
import type { FunnelItem } from './funnel-item.ts'
import { type FunnelStep, funnelSteps } from './funnel-step.ts'
import { funnelAt, summarizeFunnel } from './funnel-summary.ts'

function countsOf(step: FunnelStep, days: number, more: Partial<FunnelItem> = {}) {
  const at = daysAgo(days)
  const item: FunnelItem = {
    channel: 'alumni',
    people: 1,
    step,
    from: at,
    until: at,
    steppedAt: at,
    weight: 1,
    ...more,
  }
  return totalCounts(funnelAt(summarizeFunnel([item]), now))
}

describe('somebody who came so far', () => {
  it.each(funnelSteps)('is counted at %s and every step before', (step) => {
    const { reached } = countsOf(step, 10)
    const place = funnelSteps.indexOf(step)
    expect(funnelSteps.map((each) => reached[each])).toEqual(funnelSteps.map((_, index) => (index <= place ? 1 : 0)))
  })

  it('is a success at each step passed', () => {
    const { rates } = countsOf('conversed', 10)
    const success = { successes: 1, open: [], trials: 1, pending: 0 }
    expect([rates.replied, rates.conversed]).toEqual([success, success])
  })

  it.each([0, 1, 3, 7, 14, 60, 400])('is tried at the open step by as much as its age of %d days says', (days) => {
    const share = answeredShare(days)
    const { replied } = countsOf('approached', days).rates
    expect(replied.successes).toBe(0)
    expect(replied.trials).toBeCloseTo(share, 12)
    expect(replied.pending).toBeCloseTo(1 - share, 12)
  })

  it('is not failed at all on the day itself', () => {
    expect(countsOf('approached', 0).rates.replied).toEqual({
      successes: 0,
      open: [{ attempts: 1, share: 0 }],
      trials: 0,
      pending: 1,
    })
  })

  it('is not tried yet beyond the open step', () => {
    expect(countsOf('replied', 400).rates.referred).toEqual({ successes: 0, open: [], trials: 0, pending: 0 })
  })

  it('counts as a person, however little the count weighs', () => {
    const { reached, rates } = countsOf('replied', 400, { people: 10, weight: 0.5 })
    expect([reached.replied, rates.replied.successes]).toEqual([10, 5])
  })
})
