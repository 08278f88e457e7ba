import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { frozen } from '../../test/arbitraries/frozen.ts'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { reciprocityBalance } from './reciprocity-balance.ts'
import { reciprocityByContact } from './reciprocity-by-contact.ts'

const seeker = { id: 'dana', affiliations: [], selfReports: [] }
const contacts = ['ines', 'kim', 'ruth'].map((id) => ({
  id,
  name: id,
  channel: 'alumni',
  offers: [],
  needs: [],
  tags: [],
}))

function recordOf(...activities: readonly Activity[]) {
  return frozen({ seeker, contacts, activities })
}

const favors = recordOf(
  { id: 'a1', type: 'help_received', at: daysAgo(200), contactId: 'ruth' },
  { id: 'a2', type: 'lead_received', at: daysAgo(30), contactId: 'ruth' },
  { id: 'a3', type: 'referral_received', at: daysAgo(20), contactId: 'ruth' },
  { id: 'a4', type: 'introduction_made', at: daysAgo(10), contactId: 'ines', otherContactId: 'kim' },
  { id: 'a5', type: 'introduction_received', at: daysAgo(5), contactId: 'ines', introducedContactId: 'kim' },
  { id: 'a6', type: 'help_given', at: daysAgo(-1), contactId: 'ruth' },
)

describe('reciprocity by contact', () => {
  it('counts favors each way within the window, and says when the last one was', () => {
    expect(reciprocityByContact(favors, { now })).toEqual([
      { contactId: 'ruth', given: 0, received: 2, lastReceivedAt: daysAgo(20) },
      { contactId: 'ines', given: 1, received: 1, lastGivenAt: daysAgo(10), lastReceivedAt: daysAgo(5) },
      { contactId: 'kim', given: 1, received: 0, lastGivenAt: daysAgo(10) },
    ])
  })

  it('counts over as many days as said', () => {
    expect(reciprocityByContact(favors, { now, windowDays: 365 })[0]).toMatchObject({ contactId: 'ruth', received: 3 })
    expect(reciprocityByContact(favors, { now, windowDays: 7 })[0]).toMatchObject({ contactId: 'ines', received: 1 })
    expect(reciprocityBalance(favors, { now, windowDays: 365 })).toEqual({ given: 1, received: 4, windowDays: 365 })
  })

  it('adds up to the balance, an introduction made counting for both', () => {
    fc.assert(
      fc.property(anyRecord(), fc.nat(400), (record, windowDays) => {
        const each = reciprocityByContact(frozen(record), { now, windowDays })
        const introductions = reciprocityBalance(
          {
            ...record,
            activities: record.activities.filter(
              (activity) => activity.type === 'introduction_made' && activity.contactId !== activity.otherContactId,
            ),
          },
          { now, windowDays },
        )
        const { given, received } = reciprocityBalance(record, { now, windowDays })
        expect(each.reduce((sum, contact) => sum + contact.given, 0)).toBe(given + introductions.given)
        expect(each.reduce((sum, contact) => sum + contact.received, 0)).toBe(received)
      }),
    )
  })

  it('does not depend on the order of entry', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const reversed = { ...record, activities: [...record.activities].reverse() }
        expect(reciprocityByContact(reversed, { now })).toEqual(reciprocityByContact(record, { now }))
      }),
    )
  })

  it('grows with the window', () => {
    fc.assert(
      fc.property(anyRecord(), fc.nat(400), fc.nat(400), (record, days, more) => {
        const narrow = reciprocityBalance(record, { now, windowDays: days })
        const wide = reciprocityBalance(record, { now, windowDays: days + more })
        expect(wide.given).toBeGreaterThanOrEqual(narrow.given)
        expect(wide.received).toBeGreaterThanOrEqual(narrow.received)
      }),
    )
  })
})
