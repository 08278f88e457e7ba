import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { frozen } from '../../test/arbitraries/frozen.ts'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { type Help, helpTypes, thanksOwed } from './thanks-owed.ts'

const seeker = { id: 'dana', affiliations: [], selfReports: [] }
const contacts = ['ines', 'ruth'].map((id) => ({ id, name: id, channel: 'alumni', offers: [], needs: [], tags: [] }))

function help(id: string, days: number, contactId = 'ruth', type: Help['type'] = 'help_received'): Activity {
  return { id, type, at: daysAgo(days), contactId }
}

function thanks(days: number, named: readonly string[] = [], contactId = 'ruth'): Activity {
  return { id: `thanks-${days}`, type: 'thanks_sent', at: daysAgo(days), contactId, for: named }
}

function owedIn(...activities: readonly Activity[]): readonly string[] {
  return thanksOwed(frozen({ seeker, contacts, activities, appointments: [] }), now).map(({ activityId }) => activityId)
}

describe('a thank-you', () => {
  it.each(helpTypes)('is owed for %s, from a day after', (type) => {
    expect(
      thanksOwed({ seeker, contacts, activities: [help('a1', 3.5, 'ruth', type)], appointments: [] }, now),
    ).toEqual([
      {
        contactId: 'ruth',
        activityId: 'a1',
        help: type,
        helpedAt: daysAgo(3.5),
        ageDays: 3,
        dueAt: daysAgo(2.5),
        overdueDays: 2,
      },
    ])
  })

  it('is not overdue within the first day', () => {
    expect(thanksOwed({ seeker, contacts, activities: [help('a1', 0.9)], appointments: [] }, now)).toMatchObject([
      { ageDays: 0, overdueDays: 0 },
    ])
  })

  it('settles all help by that contact so far', () => {
    expect(owedIn(help('a1', 9), help('a2', 5), help('a3', 5, 'ines'), thanks(5), help('a4', 1))).toEqual(['a3', 'a4'])
  })

  it('settles no help that came after it, unless it names it', () => {
    expect(owedIn(thanks(9), help('a1', 5))).toEqual(['a1'])
    expect(owedIn(thanks(9, ['a1']), help('a1', 5))).toEqual([])
  })

  it('settles just what it names, where it names anything', () => {
    expect(owedIn(help('a1', 9), help('a2', 8), help('a3', 7), thanks(1, ['a1', 'a3']))).toEqual(['a2'])
  })

  it("does not settle another's help", () => {
    expect(owedIn(help('a1', 9), thanks(1, ['a1'], 'ines'))).toEqual(['a1'])
  })

  it('counts only once it was sent, and help once it was given', () => {
    expect(owedIn(help('a1', 9), thanks(-1), help('a2', -2))).toEqual(['a1'])
  })
})

describe('thanks owed', () => {
  it('for help at the same time are in order of id', () => {
    expect(owedIn(help('b', 3), help('c', 3), help('a', 3))).toEqual(['a', 'b', 'c'])
  })

  it('do not depend on the order of entry', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const reversed = { ...record, activities: [...record.activities].reverse() }
        expect(thanksOwed(reversed, now)).toEqual(thanksOwed(record, now))
      }),
    )
  })

  it('are those of the record as it was then', () => {
    fc.assert(
      fc.property(anyRecord(), fc.nat(600), (record, days) => {
        const then = daysAgo(days)
        const asOfThen = { ...record, activities: record.activities.filter(({ at }) => at <= then) }
        expect(thanksOwed(record, then)).toEqual(thanksOwed(asOfThen, then))
      }),
    )
  })
})
