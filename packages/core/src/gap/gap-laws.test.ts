import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { recommendChannels } from '../advice/recommend-channels.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { deriveSituation, type Situation } from '../situation/derive-situation.ts'
import { analyzeGap } from './analyze-gap.ts'
import { chanceOf } from './chance.ts'
import { deriveFill, type Fill } from './fill.ts'
import { deriveForecast } from './forecast.ts'
import { outcomesPlanned, outcomesToday } from './outcomes.ts'
import { deriveTarget, goalStep, type Target } from './target.ts'

const anyGoal = fc.record({
  outcome: fc.constantFrom('interview' as const, 'offer' as const),
  count: fc.integer({ min: 1, max: 12 }),
  by: fc.integer({ min: 7, max: 300 }).map((days) => daysAgo(-days)),
})

const anySearch = fc
  .tuple(anyRecord(), anyGoal)
  .map(([record, goal]): NetworkingRecord => ({ ...record, seeker: { ...record.seeker, goal } }))
const anySituation = anySearch.map((record) => deriveSituation(record, { now }))

function targetOf(situation: Situation): Target {
  const target = deriveTarget(situation, recommendChannels(situation), 0.8)
  if (!target) throw new Error('Every search here has a goal.')
  return target
}

/** The same search, with so many times the people approached in each channel recent. */
function faster(situation: Situation, factor: number): Situation {
  const times = (counts: ReadonlyMap<string, number>) => new Map([...counts].map(([id, it]) => [id, it * factor]))
  const { pace } = situation
  const perWeek = pace.perWeek * factor
  return {
    ...situation,
    pace: { ...pace, perWeek, approaches: times(pace.approaches), weighted: times(pace.weighted) },
  }
}

function weeksOf(situation: Situation): readonly number[] {
  const target = targetOf(situation)
  const forecast = deriveForecast(situation, target, outcomesToday(situation, goalStep[target.goal.outcome]))
  return forecast?.quantiles.map(({ weeks = Number.POSITIVE_INFINITY }) => weeks) ?? []
}

const ranks = {
  out_of_reach: 0,
  more_hours: 1,
  move_hours: 2,
  on_track: 3,
  goal_met: 4,
  goal_passed: 4,
  no_goal: 4,
} as const
const probabilityOf = (fill: Fill): number => ('probability' in fill ? fill.probability : 1)

describe('a forecast', () => {
  it('shifts earlier when the pace rises', () => {
    fc.assert(
      fc.property(anySituation, fc.double({ min: 1, max: 5, noNaN: true }), (situation, factor) => {
        const later = weeksOf(situation)
        for (const [index, weeks] of weeksOf(faster(situation, factor)).entries()) {
          expect(weeks).toBeLessThanOrEqual((later[index] ?? 0) + 1e-9)
        }
      }),
    )
  })

  it('has intervals that lie within each other, and dates in order', () => {
    fc.assert(
      fc.property(anySearch, (record) => {
        const { forecast } = analyzeGap(deriveSituation(record, { now })).gap
        if (!forecast) return
        const { interval80, interval95 } = forecast.inTime
        expect(interval95[0]).toBeLessThanOrEqual(interval80[0])
        expect(interval80[1]).toBeLessThanOrEqual(interval95[1])
        const weeks = forecast.quantiles.map((quantile) => quantile.weeks ?? Number.POSITIVE_INFINITY)
        expect(weeks).toEqual([...weeks].sort((first, second) => first - second))
      }),
    )
  })
})

describe('the target', () => {
  it('asks for at least as many people at a step as at the next', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const perWeek = Object.values(targetOf(situation).perWeek ?? {})
        for (const [index, people] of perWeek.entries()) {
          expect(people).toBeGreaterThanOrEqual((perWeek[index + 1] ?? 0) - 1e-9)
        }
      }),
    )
  })
})

describe('the fill', () => {
  it('reaches the chance that it claims, and no other, when that is computed again', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const target = targetOf(situation)
        const { fill } = analyzeGap(situation)
        if (!('byChannel' in fill)) return
        const outcomes = outcomesPlanned(situation, goalStep[target.goal.outcome], fill.byChannel)
        const again = chanceOf(target.remaining, target.weeksLeft, outcomes)
        expect(again).toBeCloseTo(fill.probability, 12)
        expect(again >= 0.8).toBe(fill.kind !== 'out_of_reach')
      }),
    )
  })

  it('never gets worse by more hours to give', () => {
    fc.assert(
      fc.property(anySearch, fc.nat(40), fc.nat(40), (record, first, second) => {
        const hours = [Math.min(first, second), Math.max(first, second)] as const
        const [fewer, more] = hours.map((hoursPerWeek) => {
          const situation = deriveSituation({ ...record, seeker: { ...record.seeker, hoursPerWeek } }, { now })
          return deriveFill(situation, recommendChannels(situation), targetOf(situation))
        })
        if (!fewer || !more) return
        expect(ranks[more.kind]).toBeGreaterThanOrEqual(ranks[fewer.kind])
        if (more.kind === 'out_of_reach')
          expect(probabilityOf(more)).toBeGreaterThanOrEqual(probabilityOf(fewer) - 1e-9)
      }),
    )
  })
})
