import { describe, expect, it } from 'vitest'
import { dayAfter, daysFrom, mondayOf, weekdayOf } from './weekday.ts'

describe('days of a week', () => {
  it.each([
    ['2026-03-02', 'monday', '2026-03-02'],
    ['2026-03-08', 'sunday', '2026-03-02'],
    ['2024-02-29', 'thursday', '2024-02-26'],
    ['2026-01-01', 'thursday', '2025-12-29'],
  ])('%s is a %s of the week of %s', (day, weekday, monday) => {
    expect([weekdayOf(day), mondayOf(day)]).toEqual([weekday, monday])
  })

  it('follow each other over the ends of months and years', () => {
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01')
    expect(daysFrom('2026-02-23')).toEqual([
      '2026-02-23',
      '2026-02-24',
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ])
  })
})
