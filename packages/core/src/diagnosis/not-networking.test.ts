import { describe, expect, it } from 'vitest'
import { daysAgo } from '../../test/arbitraries/moments.ts'
import { happened, people } from '../../test/arbitraries/record-of.ts'
import { situationWith } from '../../test/arbitraries/situation-with.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { diagnose } from './diagnose.ts'
import { countOutcomes } from './outcomes.ts'

const alumni = people('alumni', 20)
const interviews = (count: number, days = 40, facts: object = { channel: 'alumni' }): readonly Activity[] =>
  Array.from({ length: count }, (_, index) => happened('interview_held', days + index / 24, facts))
const recalled = (interviewed: number, offered = 0): Activity =>
  happened('tally_recalled', 1, { channel: 'alumni', since: daysAgo(90), approached: 30, interviewed, offered })

function suspicionOf(activities: readonly Activity[]) {
  const { causes } = diagnose(situationWith({ contacts: alumni, activities }))
  return causes.find(({ code }) => code === 'not_a_networking_problem')
}

describe('interviews of log and memory', () => {
  it.each([
    ['in the log alone', interviews(6), 6],
    ['in memory alone', [recalled(6)], 6],
    ['in both, the same ones', [...interviews(6), recalled(6)], 6],
    ['in both, more of them in memory', [...interviews(4), recalled(6)], 6],
    ['in the log of another channel', [...interviews(4, 40, { channel: 'family' }), recalled(6)], 10],
    ['in the log of an unknown channel', [...interviews(4, 40, {}), recalled(6)], 6],
    ['in the log before the time recalled', [...interviews(4, 120), recalled(6)], 10],
  ])('are counted once %s', (_, activities, count) => {
    expect(Math.round(countOutcomes(situationWith({ contacts: alumni, activities })).interviews)).toBe(count)
  })
})

describe('not a networking problem', () => {
  it.each([
    ['nine interviews of a week ago', interviews(9, 7), false],
    ['eight interviews', interviews(8), false],
    ['twelve interviews of yesterday, still open', interviews(12, 0.2), false],
    ['fifteen interviews', interviews(15), true],
    ['fifteen interviews, ten of them in the last week', [...interviews(5), ...interviews(10, 6)], false],
    ['nine in log and memory, the same ones', [...interviews(6), recalled(8)], false],
    [
      'fifteen interviews and an offer',
      [...interviews(15), happened('offer_received', 2, { channel: 'alumni' })],
      false,
    ],
    ['thirty interviews and an offer', [...interviews(30), happened('offer_received', 2, { channel: 'alumni' })], true],
  ])('is suspected, or not, after %s', (_, activities, expected) => {
    expect(suspicionOf(activities)?.named ?? false).toBe(expected)
  })

  it('says how many offers would change that', () => {
    expect(suspicionOf(interviews(15))?.changedBy).toMatchObject([
      { code: 'would_change_offers', facts: { offers: expect.any(Number) } },
    ])
  })

  it('is suspected after many applications without an interview', () => {
    const activities = Array.from({ length: 120 }, (_, index) => happened('application_sent', 30 + index / 10, {}))
    expect(suspicionOf(activities)?.because).toMatchObject([{ code: 'applications_without_interview' }])
  })
})
