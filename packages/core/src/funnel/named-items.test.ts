import { describe, expect, it } from 'vitest'
import { daysAgo } from '../../test/arbitraries/moments.ts'
import { happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import type { Activity, ActivityType } from '../activity/activity-schema.ts'
import type { FunnelStep } from './funnel-step.ts'
import { namedItems } from './named-items.ts'

const [kim] = people('alumni', 1)
const contactId = 'alumni-1'

function itemsOf(...activities: readonly Activity[]) {
  return namedItems(recordOf({ contacts: kim ? [kim] : [], activities }))
}

const steps: readonly (readonly [ActivityType, object, FunnelStep])[] = [
  ['approach_sent', {}, 'approached'],
  ['reply_received', {}, 'replied'],
  ['help_received', {}, 'replied'],
  ['conversation_held', { depth: 'personal' }, 'conversed'],
  ['lead_received', {}, 'referred'],
  ['referral_received', {}, 'referred'],
  ['introduction_received', {}, 'referred'],
  ['interview_held', {}, 'interviewed'],
  ['offer_received', {}, 'offered'],
]

describe('one contact in the log', () => {
  it.each(steps)('reaches by %s %j the step %s', (type, facts, step) => {
    expect(itemsOf(happened(type, 5, { contactId, ...facts }))).toMatchObject([{ step, people: 1, channel: 'alumni' }])
  })

  it.each(['thanks_sent', 'help_given', 'conflict_arisen'] as const)('is not in the funnel by %s alone', (type) => {
    expect(itemsOf(happened(type, 5, { contactId }))).toEqual([])
  })

  it('is one person, however often approached', () => {
    const items = itemsOf(happened('approach_sent', 9, { contactId }), happened('approach_sent', 5, { contactId }))
    expect(items).toMatchObject([{ people: 1, from: daysAgo(9), steppedAt: daysAgo(9) }])
  })

  it('counts as far as they came at all, whatever happened after', () => {
    const items = itemsOf(happened('referral_received', 9, { contactId }), happened('approach_sent', 5, { contactId }))
    expect(items).toMatchObject([{ step: 'referred', from: daysAgo(9), steppedAt: daysAgo(9) }])
  })

  it('is waited for from the day they reached their step', () => {
    const items = itemsOf(happened('approach_sent', 40, { contactId }), happened('reply_received', 3, { contactId }))
    expect(items).toMatchObject([{ from: daysAgo(40), steppedAt: daysAgo(3) }])
  })
})
