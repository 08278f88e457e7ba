import { describe, expect, it } from 'vitest'
import { daysAgo } from '../../test/arbitraries/moments.ts'
import { happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import type { Activity, ActivityType } from '../activity/activity-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import { deriveItems } from './derive-funnel.ts'
import type { FunnelStep } from './funnel-step.ts'

const [kim] = people('alumni', 1)
const contactId = 'alumni-1'

function itemsOf(...activities: readonly Activity[]) {
  return deriveItems(recordOf({ contacts: kim ? [kim] : [], activities }))
}

const steps: readonly (readonly [ActivityType, object, FunnelStep])[] = [
  ['approach_sent', {}, 'approached'],
  ['reply_received', {}, 'replied'],
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

  it('answers an approach by helping', () => {
    const items = itemsOf(happened('approach_sent', 9, { contactId }), happened('help_received', 5, { contactId }))
    expect(items).toMatchObject([{ step: 'replied', steppedAt: daysAgo(5) }])
  })

  it('is not answering by help that came before the approach', () => {
    const items = itemsOf(happened('help_received', 9, { contactId }), happened('approach_sent', 5, { contactId }))
    expect(items).toMatchObject([{ step: 'approached', from: daysAgo(5) }])
  })

  it.each(['help_received', 'thanks_sent', 'help_given', 'conflict_arisen'] as const)(
    'is not in the funnel by %s alone',
    (type) => {
      expect(itemsOf(happened(type, 5, { contactId }))).toEqual([])
    },
  )

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

describe('the channel of an approach', () => {
  const ann = people('family', 1)
  const introduced = (by: string | undefined, id: string): Contact => {
    const contact = { id, name: id, channel: 'alumni', offers: [], needs: [], tags: [] }
    return by === undefined ? contact : { ...contact, introducedBy: by }
  }
  const approachTo = (id: string) => happened('approach_sent', 5, { contactId: id })
  const channelOf = (id: string, contacts: readonly Contact[]) =>
    deriveItems(recordOf({ contacts, activities: [approachTo(id)] }))[0]?.channel

  it('is that of the contact', () => {
    expect(channelOf('kim', [introduced(undefined, 'kim')])).toBe('alumni')
  })

  it('is that of the contact who introduced them', () => {
    expect(channelOf('kim', [...ann, introduced('family-1', 'kim')])).toBe('family')
  })

  it('is followed through several introductions', () => {
    const contacts = [...ann, introduced('family-1', 'kim'), introduced('kim', 'lee')]
    expect(channelOf('lee', contacts)).toBe('family')
  })

  it('is their own where introductions go in a circle', () => {
    expect(channelOf('kim', [introduced('lee', 'kim'), introduced('kim', 'lee')])).toBe('alumni')
  })

  it('follows an introduction in the log', () => {
    const log = happened('introduction_received', 9, { contactId: 'family-1', introducedContactId: 'kim' })
    const items = deriveItems(
      recordOf({ contacts: [...ann, introduced(undefined, 'kim')], activities: [log, approachTo('kim')] }),
    )
    expect(items.map(({ channel, step }) => [channel, step])).toEqual([
      ['family', 'referred'],
      ['family', 'approached'],
    ])
  })
})

describe('an earlier search', () => {
  const seeker = { searchStartedAt: daysAgo(30) }
  const itemsSince = (...activities: readonly Activity[]) =>
    deriveItems(recordOf({ seeker, contacts: kim ? [kim] : [], activities }))

  it('is left out', () => {
    expect(itemsSince(happened('offer_received', 31, { contactId }))).toEqual([])
  })

  it('does not hide how far a contact came in this one', () => {
    const items = itemsSince(happened('offer_received', 31, { contactId }), happened('approach_sent', 5, { contactId }))
    expect(items).toMatchObject([{ step: 'approached' }])
  })
})
