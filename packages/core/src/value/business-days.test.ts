import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { businessDaysBetween } from './business-days.ts'
import { addDays } from './days.ts'

const monday = new Date('2026-03-02T12:00:00Z')

describe('business days', () => {
  it.each([
    ['the same moment', 0, 0],
    ['a day within the week', 1, 1],
    ['Monday to Friday', 4, 4],
    ['Monday to Saturday', 5, 4],
    ['Monday to Sunday', 6, 4],
    ['a whole week', 7, 5],
    ['a week and two days', 9, 7],
    ['less than a day', 0.9, 0],
    ['backwards', -3, 0],
  ])('count %s', (_, days, expected) => {
    expect(businessDaysBetween(monday, addDays(monday, days))).toBe(expected)
  })

  it('agree with counting day by day', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(60), (start, days) => {
        const from = addDays(monday, start)
        const each = Array.from({ length: days }, (_, index) => addDays(from, index + 1).getUTCDay())
        const expected = each.filter((weekday) => weekday !== 0 && weekday !== 6).length
        expect(businessDaysBetween(from, addDays(from, days))).toBe(expected)
      }),
    )
  })
})
