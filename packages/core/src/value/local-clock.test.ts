import { describe, expect, it } from 'vitest'
import { localClock } from './local-clock.ts'

describe('a clock in a time zone', () => {
  it.each([
    ['Europe/Madrid', '2026-03-02T23:30:00Z', '2026-03-03', 30],
    ['America/New_York', '2026-03-03T03:00:00Z', '2026-03-02', 22 * 60],
    ['Asia/Kathmandu', '2026-03-02T18:15:00Z', '2026-03-03', 0],
    ['UTC', '2026-03-02T09:15:00Z', '2026-03-02', 9 * 60 + 15],
  ])('in %s shows %s as %s and %d minutes', (zone, moment, day, minute) => {
    const clock = localClock(zone)
    expect(clock.timeAt(new Date(moment))).toEqual({ day, minute })
    expect(clock.momentAt({ day, minute })).toEqual(new Date(moment))
  })

  it('shows UTC where nobody knows the zone', () => {
    expect(localClock('Mars/Olympus').timeZone).toBe('UTC')
    expect(localClock().timeZone).toBe('UTC')
  })

  it('knows on both sides of a change of clocks what they show', () => {
    const clock = localClock('Europe/Madrid')
    expect(clock.momentAt({ day: '2026-03-29', minute: 60 })).toEqual(new Date('2026-03-29T00:00:00Z'))
    expect(clock.momentAt({ day: '2026-03-29', minute: 9 * 60 })).toEqual(new Date('2026-03-29T07:00:00Z'))
    expect(clock.momentAt({ day: '2026-10-25', minute: 9 * 60 })).toEqual(new Date('2026-10-25T08:00:00Z'))
  })
})
