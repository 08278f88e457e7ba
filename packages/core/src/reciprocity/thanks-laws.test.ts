import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyActivity } from '../../test/arbitraries/any-activity.ts'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { isHelp, thanksOwed } from './thanks-owed.ts'

const withThanks = anyRecord()
  .filter(({ contacts }) => contacts.length > 0)
  .chain((record) => fc.tuple(fc.constant(record), anyActivity(record.contacts, { types: ['thanks_sent'] })))

describe('thanks owed', () => {
  it('never grow by a thank-you', () => {
    fc.assert(
      fc.property(withThanks, ([record, thanks]) => {
        const after = thanksOwed({ ...record, activities: [...record.activities, thanks] }, now)
        const before = new Set(thanksOwed(record, now).map(({ activityId }) => activityId))
        expect(after.filter(({ activityId }) => !before.has(activityId))).toEqual([])
      }),
    )
  })

  it('are owed for nothing but help received, once each, oldest first', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const owed = thanksOwed(record, now)
        const helps = new Set(record.activities.filter(isHelp).map(({ id }) => id))
        expect(owed.every(({ activityId }) => helps.delete(activityId))).toBe(true)
        const times = owed.map(({ helpedAt }) => helpedAt.getTime())
        expect(times).toEqual([...times].sort((first, second) => first - second))
      }),
    )
  })
})
