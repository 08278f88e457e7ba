import { describe, expect, it } from 'vitest'
import { daysAgo } from '../../test/arbitraries/moments.ts'
import { happened, happenedWith, people } from '../../test/arbitraries/record-of.ts'
import { situationWith } from '../../test/arbitraries/situation-with.ts'
import type { Activity } from '../activity/activity-schema.ts'

const contacts = people('alumni', 12)
const approach = (days: number, count: number): readonly Activity[] =>
  happenedWith(contacts.slice(0, count), 'approach_sent', days)

function paceOf(activities: readonly Activity[], seeker: object = {}) {
  const { pace, hours } = situationWith({ seeker, contacts, activities })
  return { perWeek: pace.perWeek, weeks: pace.weeks, hours: hours.loggedPerWeek }
}

const longSearch = { searchStartedAt: daysAgo(200) }

describe('the pace of a search', () => {
  it('counts the people approached over the last four weeks', () => {
    expect(paceOf(approach(20, 8), longSearch)).toMatchObject({ perWeek: 2, weeks: 4 })
  })

  it('leaves out who was approached before', () => {
    expect(paceOf(approach(29, 8), longSearch).perWeek).toBe(0)
  })

  it('is measured over the length of a shorter search', () => {
    expect(paceOf(approach(14, 8))).toMatchObject({ perWeek: 4, weeks: 2 })
  })

  it('is measured over a week at least', () => {
    expect(paceOf(approach(1, 7))).toMatchObject({ perWeek: 7, weeks: 1 })
  })

  it('takes the part of a recalled time that lies in the window', () => {
    const facts = { channel: 'alumni', since: daysAgo(56), approached: 16 }
    expect(paceOf([happened('tally_recalled', 0, facts)]).perWeek).toBeCloseTo(2, 12)
  })

  it('counts hours by the same window', () => {
    const hours = [10, 60].map((days) => happened('hours_logged', days, { channel: 'alumni', minutes: 240 }))
    expect(paceOf(hours, longSearch).hours).toBe(1)
  })

  it('knows no hours where none were logged', () => {
    expect(paceOf(approach(3, 2)).hours).toBeUndefined()
  })
})
