import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { arranged, happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import { describePreparation } from '../text/describe-appointment.ts'
import { en } from '../text/en/en.ts'
import { es } from '../text/es/es.ts'
import { preparationFor } from './preparation-for.ts'

const contacts = [
  ...people('alumni', 1, { id: 'ruth', name: 'Ruth' }),
  ...people('past_coworkers', 1, { id: 'ben', name: 'Ben', employer: 'Harbor Foods Inc.' }),
  ...people('alumni', 1, { id: 'ina', name: 'Ina', employer: 'harbor foods', startingStage: 'ally' }),
]
const record = recordOf({
  contacts,
  activities: [happened('conversation_held', 9, { contactId: 'ruth', depth: 'personal' })],
})
const at = { now }

describe('the preparation', () => {
  it('for a talk says what to talk about with each, and what not to ask yet', () => {
    const { people, event } = preparationFor(arranged('talk', 1, { contactIds: ['ruth', 'ina'] }), record, at)
    expect(people).toEqual([
      { contactId: 'ruth', stage: expect.any(String), advice: expect.objectContaining({ next: expect.any(String) }) },
      { contactId: 'ina', stage: 'ally', advice: { next: 'keep_helping_each_other', notYet: 'nothing' } },
    ])
    expect(event).toBeUndefined()
  })

  it('for an interview names who is known at the employer and not met anyway, the best known first', () => {
    const interview = arranged('interview', 1, { employer: 'Harbor Foods', contactIds: [] })
    expect(preparationFor(interview, record, at).insiders).toEqual(['ina', 'ben'])
    expect(preparationFor({ ...interview, contactIds: ['ina'] }, record, at).insiders).toEqual(['ben'])
  })

  it('for an event is that for such an event at that time, with those expected', () => {
    const fair = arranged('event', 1, { channel: 'career_fair', predictedComfort: 1, contactIds: ['ruth'] })
    const { event } = preparationFor(fair, record, at)
    expect(event).toMatchObject({
      channel: 'career_fair',
      conversations: 1,
      leaveAt: new Date(daysAgo(-1).getTime() + 30 * 60_000),
      lookOutFor: [{ contactId: 'ruth', isExpected: true }],
    })
  })

  it('for an event that belongs nowhere is that for a networking event', () => {
    expect(preparationFor(arranged('event', 1), record, at).event?.channel).toBe('networking_event')
  })

  it('is said in words, in each language', () => {
    const interview = arranged('interview', 1, { employer: 'Harbor Foods', contactIds: ['ruth'] })
    const made = preparationFor(interview, record, at)
    expect(describePreparation(made, en, { contacts }).insiders).toBe(
      'Ina and Ben can tell you more about it beforehand.',
    )
    const { people, insiders } = describePreparation(made, es, { contacts })
    expect([people[0], insiders]).toEqual([
      expect.stringMatching(/^A Ruth: /),
      'Antes puedes informarte con Ina y Ben.',
    ])
  })
})
