import { describe, expect, it } from 'vitest'
import { daysAgo } from '../../test/arbitraries/moments.ts'
import { happenedWith, people } from '../../test/arbitraries/record-of.ts'
import { situationWith } from '../../test/arbitraries/situation-with.ts'
import { betaQuantile } from '../statistics/beta.ts'
import { analyzeGap } from './analyze-gap.ts'
import { chanceOf, minValueFor } from './chance.ts'
import { arrivedAfterSilence, arrivedShare, countingWeeks } from './delay.ts'
import type { Outcomes } from './outcomes.ts'

const alumni = people('alumni', 30)
const goal = { outcome: 'interview' as const, count: 3, by: daysAgo(-84) }

function forecastFor(parts: Parameters<typeof situationWith>[0]) {
  return analyzeGap(situationWith({ seeker: { goal }, contacts: alumni, ...parts })).gap.forecast
}

describe('the chance of so many outcomes', () => {
  const gamma = (shape: number, rate: number): Outcomes[number] => ({
    spread: 1 / Math.sqrt(shape),
    expectedIn: (weeks) => (shape / rate) * weeks,
  })

  it.each([
    [1, 0.5, 2, 4],
    [3, 0.8, 5, 12],
    [7, 0.95, 0.6, 3],
    [50, 0.2, 40, 9],
  ])('makes the date of outcome %i at %f the Beta quantile of closed form', (k, level, shape, rate) => {
    const share = betaQuantile({ a: k, b: shape }, level)
    const weeks = (rate * share) / (1 - share)
    expect(chanceOf(k, weeks, [gamma(shape, rate)])).toBeCloseTo(level, 9)
    expect(minValueFor(level, 2 * weeks, (value) => chanceOf(k, value, [gamma(shape, rate)]))).toBeCloseTo(weeks, 0)
  })

  it('is lower for several sources the more of their luck they share', () => {
    const [apart, together] = [chanceOf(1, 6, [gamma(1.5, 1), gamma(1.5, 1)]), chanceOf(1, 6, [gamma(1.5, 0.5)])]
    expect(apart).toBeGreaterThan(together)
    expect(apart).toBeLessThan(chanceOf(1, 6, [gamma(3, 1)]))
  })

  it('is none without any source, and certain for nothing', () => {
    expect([chanceOf(1, 50, []), chanceOf(0, 0, [])]).toEqual([0, 1])
  })
})

describe('the delay of outcomes', () => {
  it('leaves fewer weeks that count the more steps there are', () => {
    const weeks = [0, 1, 3, 5].map((steps) => countingWeeks(8, steps))
    expect(weeks[0]).toBe(8)
    expect(weeks).toEqual([...weeks].sort((first, second) => second - first))
  })

  it('is the area under the arrived share', () => {
    const days = Array.from({ length: 5_600 }, (_, index) => (index + 0.5) / 100)
    const area = days.reduce((sum, day) => sum + arrivedShare(day, 3) / 100, 0)
    expect(countingWeeks(8, 3)).toBeCloseTo(area / 7, 4)
  })
})

describe('what comes after a silence', () => {
  it('is all there is to come without one', () => {
    expect(arrivedAfterSilence(0, 40, 1)).toBeCloseTo(arrivedShare(40, 1) - arrivedShare(0, 1), 1)
  })

  it('is less the longer the silence', () => {
    const shares = [0, 3, 10, 40].map((days) => arrivedAfterSilence(days, 30, 3))
    expect(shares).toEqual([...shares].sort((first, second) => second - first))
  })
})

describe('a forecast', () => {
  it('names three dates, each later and surer than the one before', () => {
    const forecast = forecastFor({ activities: happenedWith(alumni, 'approach_sent', 10) })
    const weeks = forecast?.quantiles.map((quantile) => quantile.weeks ?? Number.POSITIVE_INFINITY) ?? []
    expect(forecast?.quantiles.map(({ probability }) => probability)).toEqual([0.5, 0.8, 0.95])
    expect(weeks).toEqual([...weeks].sort((first, second) => first - second))
  })

  it('says how many further approaches it takes', () => {
    const { quantiles = [] } = forecastFor({ activities: [] }) ?? {}
    const approaches = quantiles.map((quantile) => quantile.approaches ?? Number.POSITIVE_INFINITY)
    expect(approaches[0]).toBeGreaterThan(3)
    expect(approaches).toEqual([...approaches].sort((first, second) => first - second))
  })

  it('has no date where nobody was approached, and none beyond a year', () => {
    const forecast = forecastFor({ activities: [] })
    expect(forecast?.quantiles.map(({ by }) => by)).toEqual([undefined, undefined, undefined])
    expect(forecast?.inTime).toEqual({ expected: 0, interval80: [0, 0], interval95: [0, 0] })
  })

  it('counts what open approaches may still bring, the fresher the more', () => {
    const expected = [0.5, 5, 25, 61].map(
      (days) => forecastFor({ activities: happenedWith(alumni, 'referral_received', days) })?.expectedFromOpen ?? 0,
    )
    expect(expected).toEqual([...expected].sort((first, second) => second - first))
    expect(expected.at(0)).toBeGreaterThan(1)
    expect(expected.at(-1)).toBe(0)
  })

  it('counts open approaches even of somebody who has stopped approaching', () => {
    const activities = [...happenedWith(alumni, 'approach_sent', 50), ...happenedWith(alumni, 'referral_received', 0.2)]
    const situation = situationWith({ seeker: { goal: { ...goal, count: 1 } }, contacts: alumni, activities })
    expect(situation.pace.perWeek).toBe(0)
    expect(analyzeGap(situation).gap.probability).toBeGreaterThan(0.7)
  })

  it('is over once the goal is met', () => {
    expect(forecastFor({ activities: happenedWith(alumni, 'interview_held', 5) })).toBeUndefined()
  })
})
