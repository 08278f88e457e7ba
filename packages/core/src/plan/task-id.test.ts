import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanTask } from './plan-task.ts'
import { actionId, isActionId, renameAction, taskId, taskIdsOf, taskKey } from './task-id.ts'

const monday = '2026-03-02'
const anyId = fc.string({ minLength: 1, maxLength: 8 })

describe('the id of a task', () => {
  it('tells what the task is', () => {
    const favor = { contactId: 'ruth', activityId: 'a1', help: 'lead_received' } as const
    expect(taskId({ kind: 'thank', contactIds: ['ruth'], favors: [favor] }, monday)).toBe('thank:ruth:a1')
    expect(taskId({ kind: 'set_goal' }, monday)).toBe('set_goal@2026-03-02')
    expect(taskId({ kind: 'talk', contactId: 'a@b:c', advice: 'talk_about_work' }, monday)).toBe(
      'talk:a%40b%3Ac@2026-03-02',
    )
  })

  it('is shared by no two things', () => {
    fc.assert(
      fc.property(anyId, anyId, anyId, anyId, (one, other, third, fourth) => {
        const first = taskId({ kind: 'take_first_step', channel: one, step: other }, monday)
        const second = taskId({ kind: 'take_first_step', channel: third, step: fourth }, monday)
        expect(first === second).toBe(one === third && other === fourth)
      }),
    )
  })

  it('is the same without its week each time the thing comes again', () => {
    fc.assert(
      fc.property(anyId, (contactId) => {
        const [one, other] = [monday, '2026-03-09'].map((week) =>
          taskId({ kind: 'revive', contactIds: [contactId] }, week),
        )
        expect(one).not.toBe(other)
        expect(taskKey(one ?? '')).toBe(taskKey(other ?? ''))
      }),
    )
  })

  it('of an action joins those of its tasks, whatever people are called', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyId, { minLength: 1, maxLength: 4 }), (people) => {
        const ids = people.map((contactId) => taskId({ kind: 'revive', contactIds: [contactId] }, monday))
        expect(taskIdsOf(actionId(ids))).toEqual(ids)
        expect(isActionId(actionId(ids))).toBe(true)
      }),
    )
  })

  it('is known by its kind', () => {
    expect(isActionId('set_goal@2026-03-02')).toBe(true)
    expect(isActionId('something_else:ruth')).toBe(false)
    expect(isActionId('constructor')).toBe(false)
  })
})

describe('the id of the same task in a copy of the record', () => {
  const names = {
    contact: (id: string) => (id === 'eve' ? undefined : `c ${id}`),
    activity: (id: string) => `a:${id}`,
    appointment: (id: string) => id,
    channel: (id: string) => (id === 'worship' ? undefined : id),
  }
  const since = new Date('2026-02-01T09:00:00Z')

  it.each([
    [
      { kind: 'thank', contactIds: ['ruth'], favors: [{ contactId: 'ruth', activityId: 'a1', help: 'lead_received' }] },
      {
        kind: 'thank',
        contactIds: ['c ruth'],
        favors: [{ contactId: 'c ruth', activityId: 'a:a1', help: 'lead_received' }],
      },
    ],
    [
      { kind: 'follow_up', next: 'nudge', contactIds: ['a@b:c%40'], through: [], employers: [], since },
      { kind: 'follow_up', next: 'nudge', contactIds: ['c a@b:c%40'], through: [], employers: [], since },
    ],
    [
      { kind: 'offer_introduction', contactId: 'lee', contactIds: ['ruth', 'lee'] },
      { kind: 'offer_introduction', contactId: 'c lee', contactIds: ['c ruth', 'c lee'] },
    ],
    [
      { kind: 'take_first_step', channel: 'alumni', step: 'first' },
      { kind: 'take_first_step', channel: 'alumni', step: 'first' },
    ],
    [
      { kind: 'practice', action: 'allow_time' },
      { kind: 'practice', action: 'allow_time' },
    ],
    [{ kind: 'set_goal' }, { kind: 'set_goal' }],
  ] as const satisfies readonly (readonly [PlanTask, PlanTask])[])('of %o is that of %o', (task, renamed) => {
    expect(renameAction(taskId(task, monday), names)).toBe(taskId(renamed, monday))
  })

  it.each([
    { kind: 'talk', contactId: 'eve', advice: 'talk_about_work' },
    { kind: 'make_introduction', contactIds: ['ruth', 'eve'] },
    { kind: 'meet_people', channel: 'worship', people: 2, part: 1 },
  ] as const satisfies readonly PlanTask[])('is absent where the copy lacks what it names: %o', (task) => {
    expect(renameAction(taskId(task, monday), names)).toBeUndefined()
  })

  it('of an action keeps what the copy holds', () => {
    expect(renameAction('revive:ruth@2026-03-02+revive:eve@2026-03-02', names)).toBe('revive:c ruth@2026-03-02')
  })

  it.each(['something_else:ruth', 'talk', 'talk:ruth:lee', 'constructor'])('is absent for %s', (id) => {
    expect(renameAction(id, names)).toBeUndefined()
  })
})
