import { describe, expect, it } from 'vitest'
import { daysAgo } from '../../test/arbitraries/moments.ts'
import { happened, people } from '../../test/arbitraries/record-of.ts'
import { situationWith } from '../../test/arbitraries/situation-with.ts'
import type { Activity } from '../activity/activity-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'

const contactId = 'alumni-1'

function relationshipOf(activities: readonly Activity[], contact: Partial<Contact> = {}) {
  const [relationship] = situationWith({ contacts: people('alumni', 1, contact), activities }).relationships
  if (!relationship) throw new Error('nobody')
  return relationship
}

describe('what is entered late', () => {
  const lastContactedAt = daysAgo(1)

  it('does not push back the last contact known from elsewhere', () => {
    const talk = happened('conversation_held', 40, { contactId, depth: 'personal' })
    const { state, dueAt, condition } = relationshipOf([talk], { lastContactedAt, contactEveryDays: 14 })
    expect(state.lastTwoWayAt).toEqual(lastContactedAt)
    expect(dueAt).toEqual(daysAgo(-13))
    expect(condition).toBe('warm')
  })

  it('asks for no follow-up where there was contact since', () => {
    const approach = happened('approach_sent', 20, { contactId })
    expect(relationshipOf([approach], { lastContactedAt }).findings).toEqual([])
    expect(relationshipOf([approach]).findings.map(({ code }) => code)).toEqual(['follow_up_due'])
  })
})

describe('a follow-up', () => {
  it.each([
    [8, ['ask_other_contact_due']],
    [11, ['follow_up_due']],
    [30, ['follow_up_due']],
    [31, []],
  ])('after %d days without an answer is due as %j', (days, codes) => {
    const { findings } = relationshipOf([happened('approach_sent', days, { contactId })])
    expect(findings.map(({ code }) => code)).toEqual(codes)
  })
})

describe('two entries of one moment', () => {
  it.each([
    ['1', '2'],
    ['2', '1'],
  ])('are sorted by cause and effect, independent of their ids: %s, %s', (first, second) => {
    const approach = { ...happened('approach_sent', 20, { contactId }), id: first }
    const reply = { ...happened('reply_received', 20, { contactId }), id: second }
    expect(relationshipOf([approach, reply]).state.unanswered).toBe(0)
  })
})
