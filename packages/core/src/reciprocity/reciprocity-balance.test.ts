import { describe, expect, it } from 'vitest'
import { now } from '../../test/arbitraries/moments.ts'
import { happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import type { ActivityType } from '../activity/activity-schema.ts'
import { reciprocityBalance } from './reciprocity-balance.ts'

const contacts = people('alumni', 2)
const contactId = 'alumni-1'

function balanceOf(type: ActivityType, days: number, facts: object = {}) {
  const { given, received } = reciprocityBalance(
    recordOf({ contacts, activities: [happened(type, days, { contactId, ...facts })] }),
    { now },
  )
  return { given, received }
}

const favors = [
  ['help_received', {}, 'received'],
  ['lead_received', {}, 'received'],
  ['referral_received', {}, 'received'],
  ['introduction_received', {}, 'received'],
  ['help_given', {}, 'given'],
  ['introduction_made', { otherContactId: 'alumni-2' }, 'given'],
] as const

describe('the balance of help', () => {
  it.each(favors)('counts %s %j as %s', (type, facts, side) => {
    expect(balanceOf(type, 30, facts)).toEqual({ given: 0, received: 0, [side]: 1 })
  })

  it.each(['thanks_sent', 'reply_received', 'approach_sent'] as const)('does not count %s', (type) => {
    expect(balanceOf(type, 30)).toEqual({ given: 0, received: 0 })
  })

  it.each([
    [90, 1],
    [90.1, 0],
  ])('counts what is %d days old %d times', (days, received) => {
    expect(balanceOf('help_received', days).received).toBe(received)
  })

  it('does not count what is yet to come', () => {
    expect(balanceOf('help_received', -1).received).toBe(0)
  })
})
