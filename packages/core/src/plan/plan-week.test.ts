import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { addDays } from '../value/days.ts'
import type { PlanOptions } from './plan-options.ts'
import { peopleOf } from './plan-task.ts'
import { planWeek } from './plan-week.ts'

const [ruth, sam] = people('past_coworkers', 2)
const [mia] = people('family', 1)
const contacts = [ruth, sam, mia].flatMap((contact) => contact ?? [])
const [ruthId = '', samId = '', miaId = ''] = contacts.map(({ id }) => id)

const plan = (activities: readonly Activity[], options: PlanOptions = {}) =>
  planWeek(recordOf({ contacts, activities }), { now, hours: 5, ...options })
const idsOf = (activities: readonly Activity[], options?: PlanOptions) =>
  plan(activities, options).actions.map(({ id }) => id)
const helped: Activity = { ...happened('help_received', 3, { contactId: ruthId }), id: 'helped' }

describe('what a week holds', () => {
  it('begins with thanks owed, once a person', () => {
    const again = happened('lead_received', 2, { contactId: ruthId })
    const [first, ...rest] = plan([helped, again]).actions
    expect(first).toMatchObject({
      task: { kind: 'thank', contactIds: [ruthId], favors: [{ contactId: ruthId, activityId: again.id }] },
      day: '2026-03-02',
      answers: 'thanks_owed',
      setback: 'one_line_is_enough',
    })
    expect(rest.map(({ task }) => task.kind)).not.toContain('thank')
  })

  it('follows up once on what was not answered within seven business days', () => {
    const since = daysAgo(14)
    const approach = happened('approach_sent', 14, { contactId: samId })
    expect(idsOf([approach])).toContain(`follow_up:nudge:${samId}:${since.toISOString().replaceAll(':', '%3A')}`)
    expect(idsOf([approach, happened('reply_received', 13, { contactId: samId })]).join()).not.toContain(
      'follow_up:nudge',
    )
    expect(idsOf([happened('approach_sent', 60, { contactId: samId })]).join()).not.toContain('follow_up:nudge')
  })

  it('does not follow up on a request that came too early', () => {
    const tooEarly = happened('approach_sent', 14, { contactId: samId, ask: 'job' })
    expect(idsOf([tooEarly]).join()).not.toContain('follow_up:nudge')
  })

  it('asks whoever trusts the seeker, and talks with whoever does not yet', () => {
    const kinds = new Map(plan([]).actions.flatMap(({ task }) => peopleOf(task).map((id) => [id, task.kind])))
    expect(kinds.get(miaId)).toBe('ask')
    expect(kinds.get(ruthId)).toBe('talk')
    expect(kinds.get(samId)).not.toBe('ask')
  })

  it('keeps the promise of an introduction both have agreed to', () => {
    const pair = { contactId: ruthId, otherContactId: samId }
    const back = { contactId: samId, otherContactId: ruthId }
    const agreed = [
      happened('introduction_offered', 6, pair),
      happened('introduction_accepted', 5, pair),
      happened('introduction_offered', 5, back),
    ]
    expect(plan(agreed).actions.map(({ task }) => task.kind)).not.toContain('make_introduction')
    const both = [...agreed, happened('introduction_accepted', 4, back)]
    expect(plan(both).actions[0]?.task).toEqual({ kind: 'make_introduction', contactIds: [ruthId, samId] })
  })

  it('takes the next first step once one was taken', () => {
    const step = (marks: PlanOptions['marks'] = []) =>
      plan([], { marks }).actions.flatMap(({ task }) =>
        task.kind === 'take_first_step' && task.channel === 'friends_and_neighbors' ? [task.step] : [],
      )[0]
    expect(step()).toBe('write_update')
    const actionId = 'take_first_step:friends_and_neighbors:write_update'
    expect(step([{ actionId, status: 'done', at: daysAgo(10) }])).toBe('name_target_employers')
  })

  it('is empty without hours, and without a day left', () => {
    expect(plan([helped], { hours: 0 }).actions).toEqual([])
    expect(plan([helped], { weekOf: daysAgo(14) }).actions).toEqual([])
  })

  it('takes the hours the seeker named, or the usual five', () => {
    const hoursOf = (seeker: { readonly hoursPerWeek?: number }) => planWeek(recordOf({ seeker }), { now }).hours
    expect([hoursOf({ hoursPerWeek: 8 }), hoursOf({})]).toEqual([8, 5])
  })
})

describe('when a week is', () => {
  it('is the week named, or the next one where nothing of this one is left', () => {
    expect(plan([]).weekOf).toBe('2026-03-02')
    expect(plan([], { weekOf: addDays(now, 9) }).weekOf).toBe('2026-03-09')
    const saturday = new Date('2026-03-07T10:00:00Z')
    expect(planWeek(recordOf(), { now: saturday, hours: 5 }).weekOf).toBe('2026-03-09')
    expect(planWeek(recordOf(), { now: saturday, hours: 5, quietDays: [] }).weekOf).toBe('2026-03-02')
  })

  it('begins where the clocks of the zone are', () => {
    const sundayEvening = new Date('2026-03-01T23:30:00Z')
    const inTokyo = planWeek(recordOf(), { now: sundayEvening, hours: 5, timeZone: 'Asia/Tokyo' })
    expect(inTokyo.weekOf).toBe('2026-03-02')
    expect(inTokyo.actions[0]?.start).toEqual(new Date('2026-03-02T00:00:00Z'))
  })
})

describe('what became of actions', () => {
  const thank = `thank:${ruthId}:helped`

  it('counts the minutes of what was done', () => {
    const { actions } = plan([helped])
    const marks = [{ actionId: thank, status: 'done', at: now, minutes: 25 }] as const
    const again = plan([helped], { marks, earlier: actions })
    expect(again.minutesDone).toBe(25)
    expect(again.actions.map(({ id }) => id)).not.toContain(thank)
  })

  it('brings back next week what was skipped', () => {
    const marks = [{ actionId: thank, status: 'skipped', at: now }] as const
    expect(idsOf([helped], { marks })).not.toContain(thank)
    expect(idsOf([helped], { marks, weekOf: addDays(now, 7) })).toContain(thank)
  })

  it('waits with what was snoozed', () => {
    const until = new Date('2026-03-05T00:00:00Z')
    const marks = [{ actionId: thank, status: 'snoozed', at: now, until }] as const
    expect(plan([helped], { marks }).actions.find(({ id }) => id === thank)?.day).toBe('2026-03-05')
  })

  it('ranks lower what was skipped before', () => {
    const talkedWith = (marks: PlanOptions['marks']) =>
      plan([], { marks }).actions.flatMap(({ task }) => (task.kind === 'talk' ? [task.contactId] : []))
    const skipped = [1, 2, 3, 4].map((weeks) => ({
      actionId: `talk:${ruthId}@${weeks}`,
      status: 'skipped' as const,
      at: daysAgo(7 * weeks),
    }))
    expect([talkedWith([]), talkedWith(skipped)]).toEqual([[ruthId], [samId]])
  })
})

describe('a night in which clocks are put forward', () => {
  it('holds no two actions at one moment', () => {
    const at = new Date('2026-03-07T23:50:00-05:00')
    const friends = people('alumni', 5)
    const helps = friends.map(({ id }) => happened('help_received', 3, { contactId: id }))
    const { actions } = planWeek(recordOf({ contacts: friends, activities: helps }), {
      now: at,
      hours: 8,
      timeZone: 'America/New_York',
      quietDays: [],
      workingHours: { from: '01:00', to: '04:00' },
    })
    const starts = actions.flatMap(({ start }) => (start ? [start.getTime()] : []))
    expect(starts.length).toBe(2)
    expect(new Set(starts).size).toBe(starts.length)
  })
})

describe('an action for many people', () => {
  it('has an id that a database can index, whatever they are called', () => {
    const friends = people('family', 30).map((friend, index) => ({ ...friend, id: `${'🙂'.repeat(99)}${index}` }))
    const helps = friends.map(({ id }) => happened('help_received', 3, { contactId: id }))
    const { actions } = planWeek(recordOf({ contacts: friends, activities: helps }), { now, hours: 10 })
    expect(actions.length).toBeGreaterThan(0)
    for (const { id } of actions) expect(new TextEncoder().encode(id).length).toBeLessThanOrEqual(1_500)
  })
})
