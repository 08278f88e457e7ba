import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { allocateHours } from '../advice/allocate-hours.ts'
import { recommendChannels } from '../advice/recommend-channels.ts'
import { diagnose } from '../diagnosis/diagnose.ts'
import { isHelp } from '../reciprocity/thanks-owed.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { isAtLeast } from '../relationship/stage-order.ts'
import { deriveSituation } from '../situation/derive-situation.ts'
import { addDays, daysBetween } from '../value/days.ts'
import { localClock } from '../value/local-clock.ts'
import { weekdayOf, weekdays } from '../value/weekday.ts'
import { answersCause } from './answers-cause.ts'
import { followUps } from './follow-ups.ts'
import type { PlanOptions } from './plan-options.ts'
import { isToAGroup, peopleOf } from './plan-task.ts'
import { planWeek } from './plan-week.ts'
import { taskIdsOf } from './task-id.ts'
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
  it('holds seven actions at most, two a day at most, and marks one of them', () => {
    fc.assert(
      fc.property(planned, ({ plan: { actions } }) => {
        expect(actions.length).toBeLessThanOrEqual(7)
        for (const { day } of actions) expect(actions.filter((it) => it.day === day).length).toBeLessThanOrEqual(2)
        expect(actions.filter(({ isPriority }) => isPriority)).toHaveLength(Math.min(1, actions.length))
      }),
    )
  })

  it('holds three actions at least where there is as much to do and as much time', () => {
    fc.assert(
      fc.property(anyRecord({ contacts: 12, activities: 60 }), fc.integer({ min: 5, max: 40 }), (record, hours) => {
        const { actions, focus, leftOut } = planWeek(record, { ...usual, now, hours })
        const isMore = leftOut.some(({ reason, minutes }) => reason === 'enough_for_a_week' && minutes <= 60)
        if (focus === 'search' && isMore) expect(actions.length).toBeGreaterThanOrEqual(3)
      }),
    )
  })

  it('holds everything that is owed, or says why not', () => {
    fc.assert(
      fc.property(planned, ({ record, options, plan }) => {
        const situation = deriveSituation(record, options)
        const tasks = [...plan.actions, ...plan.leftOut].map(({ task }) => task)
        for (const { contactId } of situation.thanksOwed) {
          const isClosed = situation.relationships.some(
            (it) => it.contact.id === contactId && it.condition === 'closed',
          )
          if (!isClosed) expect(tasks.flatMap((it) => (it.kind === 'thank' ? it.contactIds : []))).toContain(contactId)
        }
        for (const { kind, contactIds } of followUps(situation)) {
          if (kind !== 'offer_times') continue
          const offered = tasks.flatMap((it) => (it.kind === 'follow_up' && it.next === kind ? it.contactIds : []))
          expect(offered).toEqual(expect.arrayContaining([...contactIds]))
        }
      }),
    )
  })

  it('holds an answer to every cause that is named, or says why not', () => {
    fc.assert(
      fc.property(planned, ({ record, options, plan }) => {
        const all = [...plan.actions, ...plan.leftOut].map((it) => ({ ...it, because: [], gain: 0 }))
        for (const cause of diagnose(deriveSituation(record, options)).causes.filter(({ named }) => named)) {
          expect(all.some((it) => answersCause(it, cause))).toBe(true)
        }
      }),
    )
  })

  it('spends the hours in each channel that the advice does, to within one action', () => {
    fc.assert(
      fc.property(anyRecord({ contacts: 12, activities: 60 }), fc.integer({ min: 2, max: 12 }), (record, hours) => {
        const { actions, focus } = planWeek(record, { ...usual, now, hours })
        if (focus !== 'search') return
        const inChannels = actions.flatMap(({ task, minutes }) =>
          'channel' in task ? [{ channel: task.channel, minutes }] : [],
        )
        const all = inChannels.reduce((sum, { minutes }) => sum + minutes, 0)
        const shares = new Map(
          allocateHours(recommendChannels(deriveSituation(record, { now })), hours).map((it) => [it.channel, it.hours]),
        )
        for (const { channel } of inChannels) {
          const own = inChannels.filter((it) => it.channel === channel)
          const planned = own.reduce((sum, { minutes }) => sum + minutes, 0)
          const longest = Math.max(...own.map(({ minutes }) => minutes))
          expect(planned).toBeLessThanOrEqual(60 * (shares.get(channel) ?? 0) + longest)
        }
        expect(all).toBeLessThanOrEqual(60 * hours)
      }),
    )
  })

  it('asks nobody who helped in the last four weeks, nor anybody who waits', () => {
    fc.assert(
      fc.property(planned, ({ record, plan, options }) => {
        const situation = deriveSituation(record, options)
        const helped = situation.record.milestones
          .filter((it) => isHelp(it) && daysBetween(it.at, options.now) < 28)
          .flatMap((it) => ('contactId' in it ? [it.contactId] : []))
        const waiting = followUps(situation)
          .filter(({ kind }) => kind !== 'follow_up_introduction')
          .flatMap(({ contactIds, through }) => [...contactIds, through])
        const asked = plan.actions.flatMap(({ task }) => (task.kind === 'ask' ? task.contactIds : []))
        for (const id of asked) expect([...helped, ...waiting]).not.toContain(id)
      }),
    )
  })

  it('holds nothing but thanks, news and keeping in touch once the goal is met', () => {
    fc.assert(
      fc.property(planned, ({ plan }) => {
        if (plan.focus !== 'wind_down') return
        for (const { task } of plan.actions)
          expect([
            'ask',
            'ask_people',
            'meet_people',
            'take_first_step',
            'revive',
            'practice',
            'list_people',
            'list_employers',
            'set_goal',
            'offer_introduction',
            'ask_someone_else',
          ]).not.toContain(task.kind)
      }),
    )
  })

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
        const people = alone.filter(({ task }) => task.kind !== 'hold_talks').flatMap(({ task }) => peopleOf(task))
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
          const people = task.kind === 'ask' ? task.contactIds : []
          for (const id of people) expect(isAtLeast(stageOf.get(id) ?? 'known', 'personal')).toBe(true)
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
        for (const id of taskIdsOf(action.id)) {
          expect(again.actions.flatMap((it) => taskIdsOf(it.id))).not.toContain(id)
        }
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
          task.kind === 'meet_people' || task.kind === 'take_first_step' || task.kind === 'ask_people'
            ? [task.channel]
            : [],
        )
        const channelOf = new Map(record.contacts.map(({ id, channel }) => [id, channel]))
        const asked = plan.actions.flatMap(({ task }) =>
          task.kind === 'ask' && !task.hasList ? task.contactIds.map((id) => channelOf.get(id)) : [],
        )
        for (const { channel } of left) expect([...places, ...asked]).not.toContain(channel.id)
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
