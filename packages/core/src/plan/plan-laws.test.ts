import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { recommendChannels } from '../advice/recommend-channels.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { isAtLeast } from '../relationship/stage-order.ts'
import { deriveSituation } from '../situation/derive-situation.ts'
import { addDays, daysBetween } from '../value/days.ts'
import { localClock } from '../value/local-clock.ts'
import { weekdayOf, weekdays } from '../value/weekday.ts'
import type { PlanOptions } from './plan-options.ts'
import { isToAGroup, peopleOf } from './plan-task.ts'
import { planWeek } from './plan-week.ts'
import { taskTable } from './task-table.ts'

const anyHours = fc.oneof(fc.double({ min: 0, max: 80, noNaN: true }), fc.constantFrom(0, 0.5, 1, 5))
const anyOptions: fc.Arbitrary<PlanOptions> = fc.record({
  hours: anyHours,
  timeZone: fc.constantFrom('Europe/Madrid', 'America/New_York', 'Asia/Kathmandu', 'UTC'),
  quietDays: fc.subarray([...weekdays]),
  workingHours: fc.constantFrom(
    { from: '09:00', to: '17:00' },
    { from: '18:00', to: '20:30' },
    { from: '06:15', to: '07:00' },
  ),
})
/** Days and hours in which every action finds a place, whatever the seeker prefers. */
const usual: PlanOptions = {
  timeZone: 'UTC',
  quietDays: ['saturday', 'sunday'],
  workingHours: { from: '09:00', to: '17:00' },
}
const anyNow = fc.integer({ min: 0, max: 14 * 24 }).map((hours) => new Date(now.getTime() + hours * 3_600_000))

const planned = fc
  .tuple(anyRecord({ contacts: 12, activities: 60 }), anyOptions, anyNow)
  .map(([record, options, moment]) => ({
    record,
    options: { ...options, now: moment },
    plan: planWeek(record, { ...options, now: moment }),
  }))

describe('a plan', () => {
  it('never takes more than the hours', () => {
    fc.assert(
      fc.property(planned, ({ plan, options: { hours = 0 } }) => {
        const minutes = plan.actions.reduce((sum, action) => sum + action.minutes, 0)
        expect(plan.minutesPlanned).toBe(minutes)
        expect(minutes).toBeLessThanOrEqual(hours * 60)
      }),
    )
  })

  it('approaches nobody twice', () => {
    fc.assert(
      fc.property(planned, ({ plan }) => {
        const alone = plan.actions.filter(({ task }) => !isToAGroup(task))
        const together = plan.actions.filter(({ task }) => isToAGroup(task))
        const people = alone.flatMap(({ task }) => peopleOf(task))
        expect(new Set(people).size).toBe(people.length)
        for (const id of together.flatMap(({ task }) => peopleOf(task))) expect(people).not.toContain(id)
      }),
    )
  })

  it('asks nobody before the stage personal, nor anybody asked in the last seven days', () => {
    fc.assert(
      fc.property(planned, ({ record, plan, options }) => {
        const { relationships } = deriveSituation(record, options)
        const stageOf = new Map(relationships.map(({ contact, state }) => [contact.id, state.stage]))
        const asking = plan.actions.filter(({ task }) => taskTable[task.kind].asks)
        for (const id of asking.flatMap(({ task }) => peopleOf(task))) {
          expect(lastAskDays(record, id, options.now)).toBeGreaterThanOrEqual(7)
        }
        for (const { task } of asking) {
          const stage = task.kind === 'ask' && (stageOf.get(task.contactId) ?? 'known')
          if (stage) expect(isAtLeast(stage, 'personal')).toBe(true)
        }
      }),
    )
  })

  it('keeps quiet days quiet and working hours', () => {
    fc.assert(
      fc.property(planned, ({ plan, options: { quietDays = [], workingHours, timeZone, now: moment } }) => {
        const clock = localClock(timeZone)
        for (const { day, start, minutes } of plan.actions) {
          expect(quietDays).not.toContain(weekdayOf(day))
          expect(day >= clock.timeAt(moment).day).toBe(true)
          if (!start) continue
          const { minute } = clock.timeAt(start)
          expect(clock.timeAt(start).day).toBe(day)
          expect(minute).toBeGreaterThanOrEqual(minuteOf(workingHours?.from))
          expect(minute + minutes).toBeLessThanOrEqual(minuteOf(workingHours?.to))
        }
      }),
    )
  })

  it('puts no two things at the same time, and nothing twice', () => {
    fc.assert(
      fc.property(planned, ({ plan: { actions } }) => {
        expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length)
        const timed = actions.flatMap(({ start, minutes }) => (start ? [{ from: start.getTime(), minutes }] : []))
        for (const [index, { from }] of timed.entries()) {
          const before = timed[index - 1]
          if (before) expect(from).toBeGreaterThanOrEqual(before.from + before.minutes * 60_000)
        }
      }),
    )
  })

  it('holds a skill and what keeps one going, where half an hour is given', () => {
    fc.assert(
      fc.property(anyRecord({ contacts: 12 }), fc.double({ min: 0.5, max: 80, noNaN: true }), (record, hours) => {
        const purposes = planWeek(record, { ...usual, now, hours }).actions.map(({ purpose }) => purpose)
        expect(purposes).toContain('skill')
        expect(purposes).toContain('motivation')
      }),
    )
  })

  it('stays as it is when made again from what was planned', () => {
    fc.assert(
      fc.property(planned, ({ record, options, plan }) => {
        expect(planWeek(record, { ...options, earlier: plan.actions })).toEqual(plan)
      }),
    )
  })

  it('moves nothing that is still worth doing later the same day', () => {
    fc.assert(
      fc.property(anyRecord({ contacts: 12 }), fc.integer({ min: 1, max: 7 }), (record, hours) => {
        const { actions } = planWeek(record, { ...usual, now, hours: 6 })
        const later = new Date(now.getTime() + hours * 3_600_000)
        const again = planWeek(record, { ...usual, now: later, hours: 6, earlier: actions })
        const before = new Map(actions.map(({ id, day, start }) => [id, [day, start]]))
        for (const { id, day, start } of again.actions) expect([day, start]).toEqual(before.get(id) ?? [day, start])
      }),
    )
  })

  it('does not repeat what was done or skipped, nor what was snoozed beyond the week', () => {
    const statuses = fc.constantFrom('done', 'skipped', 'snoozed')
    fc.assert(
      fc.property(planned, statuses, fc.nat(), ({ record, options, plan }, status, draw) => {
        const action = plan.actions[draw % Math.max(1, plan.actions.length)]
        if (!action) return
        const mark = { actionId: action.id, status, at: options.now, until: addDays(options.now, 30) } as const
        const again = planWeek(record, { ...options, marks: [mark], earlier: plan.actions })
        expect(again.actions.map(({ id }) => id)).not.toContain(action.id)
        expect(again.minutesDone).toBe(status === 'done' ? action.minutes : 0)
      }),
    )
  })

  it('gives hours to no place that is to be left', () => {
    fc.assert(
      fc.property(planned, ({ record, options, plan }) => {
        const { channels } = recommendChannels(deriveSituation(record, options))
        const left = channels.filter(({ verdict }) => verdict === 'rest' || verdict === 'drop')
        const places = plan.actions.flatMap(({ task }) =>
          task.kind === 'meet_people' || task.kind === 'take_first_step' ? [task.channel] : [],
        )
        for (const { channel } of left) expect(places).not.toContain(channel.id)
      }),
    )
  })
})

function lastAskDays({ activities }: NetworkingRecord, contactId: string, moment: Date): number {
  const asks = activities.filter((it) => 'ask' in it && it.ask && 'contactId' in it && it.contactId === contactId)
  return Math.min(Number.POSITIVE_INFINITY, ...asks.map(({ at }) => daysBetween(at, moment)))
}

function minuteOf(time = '00:00'): number {
  const [hours, minutes] = time.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}
