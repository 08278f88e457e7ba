import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { happened, happenedWith, people, recordOf } from '../../test/arbitraries/record-of.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { deriveFunnel, deriveItems } from './derive-funnel.ts'
import { totalCounts } from './funnel-counts.ts'

const alumni = people('alumni', 4)
const tally = (days: number, since: number, counts: object, channel = 'alumni') =>
  happened('tally_recalled', days, { channel, since: daysAgo(since), ...counts })

function reached(...activities: readonly Activity[]) {
  const record = recordOf({ contacts: alumni, activities })
  return totalCounts(deriveFunnel(deriveItems(record), now)).reached
}

describe('a recalled count', () => {
  it('stands alone where nothing is logged', () => {
    expect(reached(tally(1, 60, { approached: 10, replied: 4 }))).toMatchObject({ approached: 10, replied: 4 })
  })

  it('does not count again whom the log has', () => {
    const log = happenedWith(alumni, 'approach_sent', 30)
    expect(reached(...log, tally(1, 60, { approached: 10 })).approached).toBe(10)
  })

  it('does not count again what the log has come to', () => {
    const log = happenedWith(alumni.slice(0, 2), 'conversation_held', 30, { depth: 'personal' })
    expect(reached(...log, tally(1, 60, { approached: 10, replied: 5, conversed: 3 }))).toMatchObject({
      approached: 10,
      replied: 5,
      conversed: 3,
    })
  })

  it('adds nothing where the log already has more', () => {
    const log = happenedWith(alumni, 'approach_sent', 30)
    expect(reached(...log, tally(1, 60, { approached: 3 })).approached).toBe(4)
  })

  it.each([
    ['before its time', tally(40, 60, { approached: 10 })],
    ['in another channel', tally(1, 60, { approached: 10 }, 'family')],
  ])('adds to what was logged %s', (_, count) => {
    expect(reached(...happenedWith(alumni, 'approach_sent', 30), count).approached).toBe(14)
  })

  it('is replaced by a later one that overlaps it', () => {
    expect(reached(tally(20, 60, { approached: 10 }), tally(1, 30, { approached: 4 })).approached).toBe(4)
  })

  it('is joined by a later one that begins where it ended', () => {
    expect(reached(tally(20, 60, { approached: 10 }), tally(1, 20, { approached: 4 })).approached).toBe(14)
  })

  it('takes who came far to have passed every step before', () => {
    expect(reached(tally(1, 60, { approached: 10, referred: 2 }))).toEqual({
      approached: 10,
      replied: 2,
      conversed: 2,
      referred: 2,
      interviewed: 0,
      offered: 0,
    })
  })

  it('weighs half as much as a log', () => {
    const record = recordOf({ activities: [tally(400, 800, { approached: 10, replied: 10 })] })
    const { rates } = totalCounts(deriveFunnel(deriveItems(record), now))
    expect(rates.replied).toMatchObject({ successes: 5, trials: 5 })
  })
})

describe('nothing at all', () => {
  it('is an empty funnel', () => {
    expect(deriveFunnel([], now)).toEqual({})
  })
})
