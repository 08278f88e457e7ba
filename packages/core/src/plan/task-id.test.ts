import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTaskId, taskId, taskKey } from './task-id.ts'

const monday = '2026-03-02'
const anyId = fc.string({ minLength: 1, maxLength: 8 })

describe('the id of a task', () => {
  it('tells what the task is', () => {
    expect(taskId({ kind: 'thank', contactId: 'ruth', activityId: 'a1', help: 'lead_received' }, monday)).toBe(
      'thank:ruth:a1',
    )
    expect(taskId({ kind: 'look_back' }, monday)).toBe('look_back@2026-03-02')
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
        const [one, other] = [monday, '2026-03-09'].map((week) => taskId({ kind: 'revive', contactId }, week))
        expect(one).not.toBe(other)
        expect(taskKey(one ?? '')).toBe(taskKey(other ?? ''))
      }),
    )
  })

  it('is known by its kind', () => {
    expect(isTaskId('look_back@2026-03-02')).toBe(true)
    expect(isTaskId('something_else:ruth')).toBe(false)
    expect(isTaskId('constructor')).toBe(false)
  })
})
