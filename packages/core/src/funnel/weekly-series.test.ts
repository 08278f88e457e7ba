import { describe, expect, it } from 'vitest'
import { type LoggedEntry, weeklySeries } from './weekly-series.ts'

const now = new Date('2026-03-04T09:00:00Z')
const entry = (type: LoggedEntry['type'], at: string, minutes?: number): LoggedEntry => ({
  type,
  at: new Date(at),
  minutes,
})
const nothing = { approaches: 0, replies: 0, talks: 0, referrals: 0, hours: 0 }

describe('a weekly series', () => {
  it('counts what was logged, and fills weeks without entries', () => {
    const activities = [
      entry('approach_sent', '2026-02-16T10:00:00Z'),
      entry('reply_received', '2026-02-22T23:00:00Z'),
      entry('conversation_held', '2026-03-02T10:00:00Z', 30),
      entry('lead_received', '2026-03-02T10:00:00Z'),
      entry('referral_received', '2026-03-03T10:00:00Z'),
      entry('hours_logged', '2026-03-03T10:00:00Z', 90),
    ]
    expect(weeklySeries(activities, { now, weeks: 3 })).toEqual([
      { ...nothing, weekOf: '2026-02-16', approaches: 1, replies: 1 },
      { ...nothing, weekOf: '2026-02-23' },
      { ...nothing, weekOf: '2026-03-02', talks: 1, referrals: 2, hours: 1.5 },
    ])
  })

  it('begins weeks in the zone of the seeker, and counts nothing to come', () => {
    const activities = [
      entry('approach_sent', '2026-03-02T03:00:00Z'),
      entry('approach_sent', '2026-03-05T03:00:00Z'),
      entry('approach_sent', '2025-01-01T03:00:00Z'),
    ]
    const series = weeklySeries(activities, { now, weeks: 2, timeZone: 'America/New_York' })
    expect(series.map(({ weekOf, approaches }) => [weekOf, approaches])).toEqual([
      ['2026-02-23', 1],
      ['2026-03-02', 0],
    ])
  })
})
