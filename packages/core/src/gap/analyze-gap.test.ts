import { describe, expect, it } from 'vitest'
import { daysAgo } from '../../test/arbitraries/moments.ts'
import { happened, happenedWith, people } from '../../test/arbitraries/record-of.ts'
import { situationWith } from '../../test/arbitraries/situation-with.ts'
import type { GoalOutcome } from '../seeker/goal-outcome.ts'
import { analyzeGap } from './analyze-gap.ts'

const contacts = people('alumni', 40)
const activities = [
  ...contacts
    .slice(0, 20)
    .flatMap(({ id }, index) => [
      happened('approach_sent', 3 + index, { contactId: id }),
      happened('conversation_held', 2 + index, { contactId: id, depth: 'personal' }),
    ]),
  ...happenedWith(contacts.slice(0, 8), 'referral_received', 2),
  ...happenedWith(contacts.slice(0, 4), 'interview_held', 1),
]

type Wish = { readonly outcome: GoalOutcome; readonly count?: number }

function gapFor(goal: Wish, seeker: object = {}) {
  const by = daysAgo(-70)
  return analyzeGap(situationWith({ seeker: { goal: { by, ...goal }, ...seeker }, contacts, activities }))
}

describe('where you are now', () => {
  const { now: where } = gapFor({ outcome: 'interview', count: 20 })

  it('counts how far people came', () => {
    expect(where.reached).toMatchObject({ approached: 20, conversed: 20, referred: 8, interviewed: 4, offered: 0 })
  })

  it('counts contacts, channels, stages and conditions', () => {
    expect([where.contacts, where.channelsTried]).toEqual([40, 1])
    expect(Object.values(where.stages).reduce((sum, count) => sum + count)).toBe(40)
    expect(where.conditions).toEqual({ warm: 20, cooling: 20, dormant: 0, closed: 0 })
  })

  it('measures the pace at every step', () => {
    const { approached, conversed, referred, interviewed, offered } = where.perWeek
    const perTen = [conversed, referred, interviewed, offered].map((perWeek) => Math.round((10 * perWeek) / approached))
    expect(approached).toBeCloseTo(20 / (22 / 7), 12)
    expect(perTen).toEqual([10, 4, 2, 0])
  })

  it('counts recalled people where they are more than those listed', () => {
    expect(gapFor({ outcome: 'interview' }, { networkSize: 300 }).now.contacts).toBe(300)
  })
})

describe('where you would like to be', () => {
  it('counts what is reached already', () => {
    const { target } = gapFor({ outcome: 'interview', count: 20 })
    expect(target).toMatchObject({ weeksLeft: 10, achieved: 4, remaining: 16, level: 0.8 })
  })

  it('asks of each week more people at every earlier step', () => {
    const perWeek = Object.values(gapFor({ outcome: 'interview', count: 20 }).target?.perWeek ?? {})
    expect(perWeek.length).toBe(5)
    expect(perWeek).toEqual([...perWeek].sort((first, second) => second - first))
  })

  it('is unknown without a goal', () => {
    const gap = analyzeGap(situationWith({ contacts, activities }))
    expect([gap.target, gap.gap.probability, gap.fill]).toEqual([undefined, undefined, { kind: 'no_goal' }])
    expect(gap.because.map(({ code }) => code)).toEqual(['goal_missing'])
  })
})

describe('the gap', () => {
  it('is smaller the nearer the goal', () => {
    const chances = [5, 8, 20].map((count) => gapFor({ outcome: 'interview', count }).gap.probability ?? Number.NaN)
    expect(chances).toEqual([...chances].sort((first, second) => second - first))
    expect(new Set(chances).size).toBe(3)
  })

  it('leaves out what the log does not tell', () => {
    const codes = gapFor({ outcome: 'interview' }).gap.indicators.map(({ code }) => code)
    expect(codes).toContain('interviews_per_week')
    expect(codes).not.toContain('offers_per_week')
    expect(codes).not.toContain('hours_per_week')
  })

  it('compares the hours logged with those planned', () => {
    const hours = happened('hours_logged', 2, { channel: 'alumni', minutes: 480 })
    const situation = situationWith({ seeker: { hoursPerWeek: 10 }, contacts, activities: [...activities, hours] })
    const indicator = analyzeGap(situation).gap.indicators.find(({ code }) => code === 'hours_per_week')
    expect(indicator).toMatchObject({ target: 10 })
    expect(indicator?.shortfall).toBeCloseTo(10 - 8 / situation.pace.weeks, 9)
  })

  it('is never negative in any of its measures', () => {
    for (const { shortfall } of gapFor({ outcome: 'offer' }).gap.indicators) expect(shortfall).toBeGreaterThanOrEqual(0)
  })

  it('says what is missing in each measure of its own', () => {
    const { indicators } = gapFor({ outcome: 'offer' }).gap
    expect(indicators.find(({ code }) => code === 'thanks_owed')).toMatchObject({ now: 8, target: 0, shortfall: 8 })
    expect(indicators.find(({ code }) => code === 'contacts')).toMatchObject({ now: 40, target: 100, shortfall: 60 })
    expect(indicators.find(({ code }) => code === 'updates_due')).toMatchObject({ now: 0, shortfall: 0 })
    expect(indicators.find(({ code }) => code === 'follow_ups_due')).toMatchObject({ unit: 'people' })
    expect(indicators.find(({ code }) => code === 'trusted_ties')).toMatchObject({ target: 5 })
    expect(indicators.find(({ code }) => code === 'help_given')).toMatchObject({ now: 0, target: 8, shortfall: 8 })
  })
})
