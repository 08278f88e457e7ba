import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { happened, happenedWith, people } from '../../test/arbitraries/record-of.ts'
import { situationWith } from '../../test/arbitraries/situation-with.ts'
import { recommendChannels } from '../advice/recommend-channels.ts'
import type { GoalOutcome } from '../seeker/goal-outcome.ts'
import type { Situation } from '../situation/derive-situation.ts'
import { daysBetween } from '../value/days.ts'
import { analyzeGap } from './analyze-gap.ts'
import { chanceOf } from './chance.ts'
import type { FillPlan } from './fill.ts'
import { outcomesPlanned } from './outcomes.ts'
import type { PlannedHours } from './plan-hours.ts'

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

type Wish = { readonly outcome: GoalOutcome; readonly count: number }

function situationFor(goal: Wish, seeker: object = {}): Situation {
  return situationWith({ seeker: { goal: { by: daysAgo(-70), ...goal }, ...seeker }, contacts, activities })
}

function planFor(situation: Situation, level?: number): FillPlan {
  const { fill } = analyzeGap(situation, level === undefined ? {} : { level })
  if (fill.kind !== 'more_hours' && fill.kind !== 'move_hours') return expect.fail(fill.kind)
  return fill
}

const inReach = situationFor({ outcome: 'interview', count: 14 })
const again = (planned: readonly PlannedHours[]): number =>
  chanceOf(10, 10, outcomesPlanned(inReach, 'interviewed', planned))

describe('filling the gap', () => {
  it.each([
    ['goal_met', { outcome: 'interview', count: 4 }],
    ['on_track', { outcome: 'interview', count: 6 }],
    ['more_hours', { outcome: 'interview', count: 14 }],
    ['out_of_reach', { outcome: 'offer', count: 40 }],
  ] as const)('is %s for the goal %j', (kind, goal) => {
    expect(analyzeGap(situationFor(goal)).fill.kind).toBe(kind)
  })

  it('is too late once the date has passed', () => {
    const seeker = { goal: { outcome: 'offer' as const, by: daysAgo(1) } }
    expect(analyzeGap(situationWith({ seeker, contacts, activities })).fill).toEqual({ kind: 'goal_passed' })
  })

  it('reaches the chance it claims when that is computed again', () => {
    const fill = planFor(inReach)
    expect(again(fill.byChannel)).toBeCloseTo(fill.probability, 12)
    expect(again(fill.byChannel)).toBeGreaterThanOrEqual(0.8)
  })

  it('asks for no more hours than it takes', () => {
    const fewer = planFor(inReach).byChannel.map((it) => ({ ...it, approaches: it.approaches * 0.98 }))
    expect(again(fewer)).toBeLessThan(0.8)
  })

  it('shares the hours out without a rest', () => {
    const { hoursPerWeek, byChannel } = planFor(inReach)
    expect(byChannel.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(hoursPerWeek, 9)
  })

  it('asks for more hours the higher the chance wanted', () => {
    const hours = [0.8, 0.85, 0.9].map((level) => planFor(inReach, level).hoursPerWeek)
    expect(hours).toEqual([...hours].sort((first, second) => first - second))
    expect(new Set(hours).size).toBe(3)
  })

  it('asks nobody twice among people one knows', () => {
    const alumni = { reach: 'people_you_know', left: 20 } as const
    const { fill } = analyzeGap(situationFor({ outcome: 'offer', count: 40 }))
    const planned = fill.kind === 'out_of_reach' ? fill.byChannel : []
    const own = recommendChannels(inReach).channels.find(({ channel }) => channel.id === 'alumni')
    const approaches = planned.find(({ channel }) => channel === 'alumni')?.approaches ?? 0
    if (own?.channel.reach === alumni.reach) expect(approaches * 10).toBeLessThanOrEqual(alumni.left + 1e-9)
    expect(planned.length).toBeGreaterThan(0)
  })

  it('keeps within the hours the seeker can give', () => {
    const { fill } = analyzeGap(situationFor({ outcome: 'offer', count: 40 }, { hoursPerWeek: 12 }))
    expect(fill.kind === 'out_of_reach' && fill.hoursPerWeek).toBeLessThanOrEqual(12)
  })

  it('tells, where the goal is out of reach, what would be feasible', () => {
    const { fill } = analyzeGap(situationFor({ outcome: 'interview', count: 30 }, { hoursPerWeek: 8 }))
    if (fill.kind !== 'out_of_reach') return expect.fail(fill.kind)
    expect(fill.probability).toBeLessThan(0.8)
    expect(fill.feasibleCount).toBeGreaterThan(0)
    expect(fill.feasibleCount).toBeLessThan(26)
    expect(daysBetween(now, fill.feasibleBy ?? now)).toBeGreaterThan(70)
  })

  it('moves hours where no more are needed, and says where they were', () => {
    const online = people('online_network', 60)
    const tried = {
      contacts: [...contacts, ...online],
      activities: [...activities, ...happenedWith(online, 'approach_sent', 20)],
    }
    const goal = { outcome: 'interview' as const, count: 26, by: daysAgo(-140) }
    const { fill } = analyzeGap(situationWith({ seeker: { goal, hoursPerWeek: 20 }, ...tried }))
    if (fill.kind !== 'move_hours') return expect.fail(fill.kind)
    expect(fill.hoursPerWeek).toBeLessThanOrEqual(fill.hoursNow)
    expect(fill.byChannel.reduce((sum, { hoursNow }) => sum + hoursNow, 0)).toBeCloseTo(fill.hoursNow, 9)
  })

  it('follows the advice it is given', () => {
    const situation = situationFor({ outcome: 'offer', count: 40 })
    const advice = recommendChannels(situation)
    const none = { ...advice, channels: advice.channels.map((channel) => ({ ...channel, verdict: 'rest' as const })) }
    expect(analyzeGap(situation, { advice: none }).fill).toMatchObject({
      kind: 'out_of_reach',
      byChannel: [{ channel: 'alumni', hours: 0, approaches: 0 }],
    })
  })
})
