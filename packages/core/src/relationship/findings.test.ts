import { describe, expect, it } from 'vitest'
import { happened, people } from '../../test/arbitraries/record-of.ts'
import { asks } from '../activity/activity-codes.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { type RelationshipStage, relationshipStages } from '../contact/relationship-stage.ts'
import { advance } from './advance.ts'
import { startRelationship } from './relationship-state.ts'
import { replay } from './replay.ts'

const contactId = 'alumni-1'

function startAt(startingStage: RelationshipStage) {
  const [contact] = people('alumni', 1, { startingStage })
  if (!contact) throw new Error('nobody')
  return startRelationship(contact, undefined)
}

function findingsOf(stage: RelationshipStage, activity: Activity): readonly string[] {
  return advance(startAt(stage), activity)[1].map(({ code }) => code)
}

const early = ['known', 'rapport']
const business = ['introduction', 'referral', 'job']

describe.each(relationshipStages)('at the stage %s', (stage) => {
  it.each(asks)('asking for %s is premature only if it is business and trust has not grown', (ask) => {
    const isPremature = early.includes(stage) && business.includes(ask)
    const found = isPremature ? ['premature_ask'] : []
    expect(findingsOf(stage, happened('approach_sent', 5, { contactId, ask }))).toEqual(found)
    expect(findingsOf(stage, happened('conversation_held', 5, { contactId, ask, depth: 'business' }))).toEqual(found)
  })

  it.each(asks)('a thank-you that asks for %s is noticed', (ask) => {
    expect(findingsOf(stage, happened('thanks_sent', 5, { contactId, ask }))).toEqual(['ask_with_thanks'])
  })

  it('a thank-you alone is as it should be', () => {
    expect(findingsOf(stage, happened('thanks_sent', 5, { contactId }))).toEqual([])
  })
})

describe('a premature ask', () => {
  const ask = happened('approach_sent', 5, { contactId, ask: 'job' })

  it('is no step forward', () => {
    expect(advance(startAt('known'), ask)[0].stage).toBe('known')
  })

  it('names what was asked, when and where the relationship stood', () => {
    const { id: activityId, at } = ask
    const [, [finding]] = advance(startAt('rapport'), ask)
    expect(finding).toEqual({
      code: 'premature_ask',
      contactId,
      times: 1,
      activityId,
      at,
      stage: 'rapport',
      ask: 'job',
    })
  })

  it('is judged by where the relationship stood then, not where it stands now', () => {
    const referral = happened('referral_received', 3, { contactId })
    expect(replay(startAt('known'), [referral, ask]).findings.map(({ code }) => code)).toEqual(['premature_ask'])
  })
})
