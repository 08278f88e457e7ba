import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { countOutcomes } from './count-outcomes.ts'
import { deriveFunnel, deriveItems } from './derive-funnel.ts'

const contacts = people('alumni', 2)
const contactId = 'alumni-1'
const seeker = { searchStartedAt: daysAgo(100) }
const recordWith = (activities: readonly Activity[]) => recordOf({ seeker, contacts, activities })
const outcomesOf = (...activities: readonly Activity[]) => countOutcomes(recordWith(activities))
const interview = (days: number, facts: object = {}) => happened('interview_held', days, facts)
const offer = (days: number, facts: object = {}) => happened('offer_received', days, facts)
const tally = (counts: object) =>
  happened('tally_recalled', 1, { channel: 'alumni', since: daysAgo(60), approached: 10, ...counts })

describe('what a search has brought', () => {
  it.each([
    ['nothing', [], { interview: 0, offer: 0 }],
    ['an interview of unknown source', [interview(5)], { interview: 1, offer: 0 }],
    ['an offer of unknown source, which had an interview', [offer(5)], { interview: 1, offer: 1 }],
    [
      'each of two offers',
      [interview(9), offer(5, { contactId }), offer(4, { contactId })],
      { interview: 2, offer: 2 },
    ],
    [
      'several through one contact',
      [interview(9, { contactId }), interview(5, { contactId })],
      { interview: 2, offer: 0 },
    ],
    [
      'several rounds with one employer',
      [interview(9, { employer: 'A' }), interview(5, { employer: 'A' })],
      { interview: 2, offer: 0 },
    ],
    ['none of an earlier search', [interview(101), offer(101)], { interview: 0, offer: 0 }],
    ['those recalled', [tally({ interviewed: 2, offered: 1 })], { interview: 2, offer: 1 }],
    ['those recalled only once', [interview(9, { contactId }), tally({ interviewed: 2 })], { interview: 2, offer: 0 }],
  ])('counts %s', (_, activities, outcomes) => {
    expect(outcomesOf(...activities)).toEqual(outcomes)
  })
})

describe('an outcome without a source', () => {
  const reached = (...activities: readonly Activity[]) => deriveFunnel(deriveItems(recordWith(activities)), now)

  it.each(['lead_received', 'referral_received', 'application_sent', 'interview_held'] as const)(
    'is credited to the contact of an earlier %s for that employer',
    (type) => {
      const source = happened(type, 20, { contactId, employer: 'Acme Inc.' })
      expect(reached(source, offer(5, { employer: 'ACME' })).alumni?.reached.offered).toBe(1)
    },
  )

  it.each([
    ['Acme S.A. de C.V.', 'Acme'],
    ['Acme Sp. z o.o.', 'Acme'],
    ['Müller AG', 'Mueller AG'],
  ])('is credited where %s is written %s', (one, other) => {
    const source = happened('referral_received', 20, { contactId, employer: one })
    expect(reached(source, offer(5, { employer: other })).alumni?.reached.offered).toBe(1)
  })

  it('is credited to the channel of an earlier interview there', () => {
    const funnel = reached(interview(20, { channel: 'career_fair', employer: 'Acme' }), offer(5, { employer: 'Acme' }))
    expect(funnel.career_fair?.reached).toMatchObject({ approached: 1, offered: 1 })
  })

  it.each([
    ['of another employer', happened('lead_received', 20, { contactId, employer: 'Other' })],
    ['that came later', happened('lead_received', 2, { contactId, employer: 'Acme' })],
  ])('is not credited to a lead %s', (_, lead) => {
    expect(reached(lead, offer(5, { employer: 'Acme' })).alumni?.reached.offered).toBe(0)
  })
})
