import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { happened, happenedWith, people } from '../../test/arbitraries/record-of.ts'
import { situationOf } from '../../test/arbitraries/situation-of.ts'
import { recommendChannels } from '../advice/recommend-channels.ts'
import type { GoalOutcome } from '../seeker/goal-schema.ts'
import { daysBetween } from '../value/days.ts'
import { analyzeGap } from './analyze-gap.ts'
import { chanceOf } from './chance.ts'
import { outcomeRate } from './outcome-rate.ts'

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
  return analyzeGap(situationOf({ seeker: { goal: { by, ...goal }, ...seeker }, contacts, activities }))
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

  it('counts people known by memory where they are more than those listed', () => {
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
    const gap = analyzeGap(situationOf({ contacts, activities }))
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

  it('is never negative in any of its measures', () => {
    for (const { shortfall } of gapFor({ outcome: 'offer' }).gap.indicators) expect(shortfall).toBeGreaterThanOrEqual(0)
  })

  it('says what is missing in each measure of its own', () => {
    const { indicators } = gapFor({ outcome: 'offer' }).gap
    expect(indicators.find(({ code }) => code === 'thanks_owed')).toMatchObject({ now: 8, target: 0, shortfall: 8 })
    expect(indicators.find(({ code }) => code === 'contacts')).toMatchObject({ now: 40, target: 100, shortfall: 60 })
    expect(indicators.find(({ code }) => code === 'help_given')).toMatchObject({ now: 0, target: 8, shortfall: 8 })
  })
})

describe('filling the gap', () => {
  it.each([
    ['goal_met', { outcome: 'interview', count: 4 }],
    ['on_track', { outcome: 'interview', count: 5 }],
    ['extra_hours', { outcome: 'interview', count: 20 }],
    ['out_of_reach', { outcome: 'offer', count: 40 }],
  ] as const)('is %s for the goal %j', (kind, goal) => {
    expect(gapFor(goal).fill.kind).toBe(kind)
  })

  it('is too late once the date has passed', () => {
    const by = daysAgo(1)
    const seeker = { goal: { outcome: 'offer' as const, by } }
    expect(analyzeGap(situationOf({ seeker, contacts, activities })).fill).toEqual({ kind: 'goal_passed' })
  })

  it('by extra hours reaches the chance it claims when that is computed again', () => {
    const seeker = { goal: { outcome: 'interview' as const, count: 20, by: daysAgo(-70) } }
    const situation = situationOf({ seeker, contacts, activities })
    const { fill } = analyzeGap(situation)
    if (fill.kind !== 'extra_hours') return expect.fail(fill.kind)
    const again = chanceOf(16, 10, outcomeRate(situation, 'interviewed', fill.byChannel))
    expect(again).toBeCloseTo(fill.probability, 12)
    expect(again).toBeGreaterThanOrEqual(0.8)
  })

  it('asks for no more hours than it takes', () => {
    const seeker = { goal: { outcome: 'interview' as const, count: 20, by: daysAgo(-70) } }
    const situation = situationOf({ seeker, contacts, activities })
    const { fill } = analyzeGap(situation)
    if (fill.kind !== 'extra_hours') return expect.fail(fill.kind)
    const fewer = fill.byChannel.map(({ channel, hours }) => ({ channel, hours: hours * 0.98 }))
    expect(chanceOf(16, 10, outcomeRate(situation, 'interviewed', fewer))).toBeLessThan(0.8)
  })

  it('asks for more hours the higher the chance wanted', () => {
    const seeker = { goal: { outcome: 'interview' as const, count: 20, by: daysAgo(-70) } }
    const situation = situationOf({ seeker, contacts, activities })
    const hours = [0.7, 0.8, 0.9].map((level) => {
      const { fill } = analyzeGap(situation, { level })
      return fill.kind === 'extra_hours' ? fill.hoursPerWeek : Number.NaN
    })
    expect(hours).toEqual([...hours].sort((first, second) => first - second))
  })

  it('keeps within the hours the seeker can give', () => {
    const { fill } = gapFor({ outcome: 'offer', count: 40 }, { hoursPerWeek: 12 })
    expect(fill.kind === 'out_of_reach' && fill.hoursPerWeek).toBeLessThanOrEqual(12)
  })

  it('tells, where the goal is out of reach, what would be feasible', () => {
    const { fill } = gapFor({ outcome: 'interview', count: 45 }, { hoursPerWeek: 8 })
    if (fill.kind !== 'out_of_reach') return expect.fail(fill.kind)
    expect(fill.probability).toBeLessThan(0.8)
    expect(fill.feasibleCount).toBeGreaterThan(0)
    expect(fill.feasibleCount).toBeLessThan(41)
    expect(daysBetween(now, fill.feasibleBy ?? now)).toBeGreaterThan(70)
  })

  it('follows the advice it is given', () => {
    const situation = situationOf({
      seeker: { goal: { outcome: 'offer', count: 40, by: daysAgo(-70) } },
      contacts,
      activities,
    })
    const advice = recommendChannels(situation)
    const none = { ...advice, channels: advice.channels.map((channel) => ({ ...channel, verdict: 'rest' as const })) }
    expect(analyzeGap(situation, { advice: none }).fill).toMatchObject({ kind: 'out_of_reach', byChannel: [] })
  })
})
